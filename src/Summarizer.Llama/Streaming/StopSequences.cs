namespace Summarizer.Llama.Streaming;

/// <summary>Ends an answer where one of the texts begins, also when several tokens make it up; no part of it gets out.</summary>
internal sealed class StopSequences(IReadOnlyList<string> stops)
{
    private readonly string[] stops = [.. stops.Where(s => s.Length > 0)];
    private readonly CharBuffer held = new(), released = new();

    public bool Found { get; private set; }

    /// <summary>The text that can no longer become part of a stop; valid until the next call.</summary>
    public ReadOnlySpan<char> Append(ReadOnlySpan<char> text)
    {
        if (Found) return [];
        if (stops.Length == 0) return text;
        held.Append(text);

        var (end, overlap) = (-1, 0);
        foreach (var stop in stops)
        {
            var start = held.Text.IndexOf(stop);
            if (start >= 0 && (end < 0 || start < end)) end = start;
            overlap = Math.Max(overlap, Overlap(held.Text, stop));
        }
        Found = end >= 0;
        return Take(Found ? end : held.Length - overlap);
    }

    /// <summary>What was held back because a stop might have begun with it.</summary>
    public ReadOnlySpan<char> Finish() => Found ? [] : Take(held.Length);

    private ReadOnlySpan<char> Take(int count)
    {
        released.Clear();
        released.Append(held.Text[..count]);
        held.RemoveFirst(count);
        return released.Text;
    }

    /// <summary>The length of the longest end of the text that begins a stop.</summary>
    private static int Overlap(ReadOnlySpan<char> text, string stop)
    {
        for (var length = Math.Min(text.Length, stop.Length - 1); length > 0; length--)
            if (text[^length..].SequenceEqual(stop.AsSpan(0, length))) return length;
        return 0;
    }
}
