using System.Text;

namespace Summarizer.Llama.Streaming;

/// <summary>Takes a leading <c>&lt;think&gt;…&lt;/think&gt;</c> and the white space around it out of an answer as it comes.</summary>
internal sealed class ThoughtFilter
{
    private const string Open = "<think>", Close = "</think>";

    private readonly StringBuilder held = new();
    private State state = State.Start;

    private enum State { Start, Thought, AfterThought, Answer }

    /// <summary>What of the answer is certain to be no thought.</summary>
    public string Append(ReadOnlySpan<char> text)
    {
        if (state == State.Answer) return text.ToString();
        held.Append(text);
        return Advance(ended: false);
    }

    /// <summary>What was held back; a thought that never ended stays out.</summary>
    public string Finish() => state == State.Answer ? "" : Advance(ended: true);

    private string Advance(bool ended)
    {
        var text = held.ToString();
        if (state == State.Start)
        {
            var start = text.AsSpan().TrimStart();
            if (start.StartsWith(Open)) state = State.Thought;
            else if (ended || !Open.AsSpan().StartsWith(start)) return Answer(text);
        }
        if (state == State.Thought)
        {
            var end = text.IndexOf(Close, StringComparison.Ordinal);
            if (end < 0) return "";
            text = text[(end + Close.Length)..];
            held.Clear().Append(text);
            state = State.AfterThought;
        }
        if (state == State.AfterThought && text.AsSpan().TrimStart() is { Length: > 0 } answer) return Answer(answer.ToString());
        return "";
    }

    private string Answer(string text)
    {
        state = State.Answer;
        held.Clear();
        return text;
    }
}
