namespace Summarizer.Llama.Streaming;

/// <summary>Takes a leading <c>&lt;think&gt;…&lt;/think&gt;</c> and the white space around it out of an answer as it comes.</summary>
internal sealed class ThoughtFilter
{
    private const string Open = "<think>", Close = "</think>";

    private readonly CharBuffer held = new();
    private State state = State.Start;

    private enum State { Start, Thought, AfterThought, Answer }

    /// <summary>What of the answer is certain to be no thought; valid until the next call.</summary>
    public ReadOnlySpan<char> Append(ReadOnlySpan<char> text)
    {
        if (state == State.Answer) return text;
        held.Append(text);
        if (state == State.Start) Begin();
        if (state == State.Thought) End();
        if (state == State.AfterThought) held.RemoveFirst(held.Length - held.Text.TrimStart().Length);
        if (state == State.AfterThought && held.Length > 0) state = State.Answer;
        return state == State.Answer ? held.Text : [];
    }

    /// <summary>What was held back; a thought that never ended stays out.</summary>
    public ReadOnlySpan<char> Finish() => state == State.Start ? held.Text : [];

    private void Begin()
    {
        var start = held.Text.TrimStart();
        if (start.StartsWith(Open)) state = State.Thought;
        else if (!Open.AsSpan().StartsWith(start)) state = State.Answer;
    }

    private void End()
    {
        var end = held.Text.IndexOf(Close);
        if (end >= 0) state = State.AfterThought;
        // Of a thought only what may be the beginning of its end is held.
        held.RemoveFirst(end >= 0 ? end + Close.Length : Math.Max(0, held.Length - Close.Length + 1));
    }
}
