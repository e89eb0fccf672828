namespace Summarizer.Endpoints.Balancing;

/// <summary>What a server was asked lately: it has the beginnings of these prompts computed already.</summary>
internal sealed class RecentPrompts
{
    private const int Most = 64;

    private readonly Queue<string> prompts = [];

    public void Add(string prompt)
    {
        if (prompts.Count == Most)
            prompts.Dequeue();
        prompts.Enqueue(prompt);
    }

    /// <summary>How much of a prompt is the beginning of one of these, from 0 to 1.</summary>
    public double Share(string prompt) =>
        prompts.Select(p => prompt.AsSpan().CommonPrefixLength(p)).DefaultIfEmpty().Max() / (double)Math.Max(1, prompt.Length);
}
