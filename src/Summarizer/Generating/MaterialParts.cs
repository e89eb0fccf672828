using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Divides material that is too long to be read at once into parts of about the same length.</summary>
internal static class MaterialParts
{
    /// <param name="room">Tokens that a part may take.</param>
    public static IReadOnlyList<Material> Of(Material material, int room, Func<string, int> count)
    {
        MaterialLine? head = material.Headline is { } line && Tokens(line) <= room / 4 ? line : null;
        int available = room - (head is null ? 0 : Tokens(head));
        MaterialLine[] lines = [.. material.Lines.Where(l => l != head).SelectMany(l => LineSplitter.Split(l, p => Tokens(p) <= available))];
        // The last part would otherwise be a rest that says little.
        int even = Math.Min(available, (lines.Sum(Tokens) / (int)Math.Ceiling((double)lines.Sum(Tokens) / available)) + lines.Max(Tokens));

        List<Material> parts = [];
        for (int start = 0, end; start < lines.Length; start = end)
        {
            int tokens = Tokens(lines[start]);
            for (end = start + 1; end < lines.Length && tokens + Tokens(lines[end]) <= even; end++)
                tokens += Tokens(lines[end]);
            parts.Add(material with { Lines = head is null ? lines[start..end] : [head, .. lines[start..end]] });
        }
        return parts;

        int Tokens(MaterialLine line) => count(line.Render(material.Language)) + 1;
    }
}
