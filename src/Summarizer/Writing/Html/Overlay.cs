namespace Summarizer.Writing.Html;

/// <summary>A stretch of a text that becomes an element.</summary>
/// <param name="Wrap">Makes the element of what is inside it.</param>
internal sealed record Overlay(int Start, int End, Func<Markup, OverlayPart, Markup> Wrap)
{
    public OverlayPart Part { get; init; } = OverlayPart.Whole;

    /// <summary>
    /// The text with its stretches as elements one in another; one that crosses the end of another is cut in two there. Of two that are
    /// the same the first is outside.
    /// </summary>
    public static Markup Apply(string text, IEnumerable<Overlay> overlays) =>
        Within(text, 0, text.Length, overlays.Where(o => o.Start < o.End));

    private static Markup Within(string text, int start, int end, IEnumerable<Overlay> given)
    {
        Markup result = default;
        int done = start;
        List<Overlay> overlays = [.. given];
        while (overlays.Count > 0)
        {
            overlays = [.. overlays.OrderBy(o => o.Start).ThenByDescending(o => o.End)];
            Overlay outer = overlays[0];
            List<Overlay> inner = [], after = [];
            foreach (Overlay overlay in overlays.Skip(1))
            {
                if (overlay.Start >= outer.End)
                    after.Add(overlay);
                else if (overlay.End <= outer.End)
                    inner.Add(overlay);
                else
                {
                    inner.Add(overlay with { End = outer.End, Part = overlay.Part.Beginning() });
                    after.Add(overlay with { Start = outer.End, Part = overlay.Part.Ending() });
                }
            }
            result += Markup.Text(text[done..outer.Start]) + outer.Wrap(Within(text, outer.Start, outer.End, inner), outer.Part);
            done = outer.End;
            overlays = after;
        }
        return result + Markup.Text(text[done..end]);
    }
}

/// <summary>Which part of a stretch an element is: an id belongs to its beginning, what follows it to its end.</summary>
internal readonly record struct OverlayPart(bool IsFirst, bool IsLast)
{
    public static OverlayPart Whole { get; } = new(true, true);

    public OverlayPart Beginning() => this with { IsLast = false };

    public OverlayPart Ending() => this with { IsFirst = false };
}
