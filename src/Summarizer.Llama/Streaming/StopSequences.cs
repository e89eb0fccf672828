namespace Summarizer.Llama.Streaming;

/// <summary>Ends an answer where one of the texts begins, also when several tokens make it up; no part of it gets out.</summary>
internal sealed class StopSequences(IReadOnlyList<string> stops)
{
    private readonly string[] stops = [.. stops.Where(s => s.Length > 0)];
    private string held = "";

    public bool Found { get; private set; }

    /// <summary>The text that can no longer become part of a stop.</summary>
    public string Append(string text)
    {
        if (Found) return "";
        if (stops.Length == 0) return text;
        held += text;

        var end = stops.Select(s => held.IndexOf(s, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        if (end >= 0)
        {
            Found = true;
            return Take(end);
        }
        return Take(held.Length - stops.Max(s => Overlap(held, s)));
    }

    public string Finish() => Found ? "" : Take(held.Length);

    private string Take(int count)
    {
        var text = held[..count];
        held = Found ? "" : held[count..];
        return text;
    }

    /// <summary>The length of the longest end of the text that begins a stop.</summary>
    private static int Overlap(string text, string stop)
    {
        for (var length = Math.Min(text.Length, stop.Length - 1); length > 0; length--)
            if (text.AsSpan(text.Length - length).SequenceEqual(stop.AsSpan(0, length))) return length;
        return 0;
    }
}
