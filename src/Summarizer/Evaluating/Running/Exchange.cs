using Microsoft.Extensions.AI;

namespace Summarizer.Evaluating.Running;

/// <summary>One question as it went to the model, and what came back.</summary>
/// <param name="label">The case and which of its repeats: <c>abstract/bridge#1</c>.</param>
internal sealed class Exchange(string label)
{
    private static readonly AsyncLocal<Exchange?> Running = new();

    /// <summary>The one that the calls of this flow belong to.</summary>
    public static Exchange? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    public string Label => label;

    public IReadOnlyList<ChatMessage> Messages { get; set; } = [];

    public string Text { get; set; } = "";

    public string? Finish { get; set; }

    public double? Milliseconds { get; set; }

    public long? InputTokens { get; set; }

    public long? OutputTokens { get; set; }
}
