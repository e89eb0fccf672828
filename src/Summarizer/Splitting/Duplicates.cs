namespace Summarizer.Splitting;

/// <summary>Pages hold paragraphs twice, often cut off the second time. One is kept: the longer, or the first.</summary>
internal static class Duplicates
{
    private const int Shortest = 15;

    public static HashSet<Block> Of(IReadOnlyList<Block> blocks)
    {
        List<(Block Block, string Key)> paragraphs = [.. blocks
            .Where(b => b.Kind is BlockKind.Body or BlockKind.Lead)
            .Select(b => (b, string.Concat(b.Text.Where(char.IsLetterOrDigit))))
            .Where(p => p.Item2.Length >= Shortest)];
        HashSet<Block> duplicates = new(ReferenceEqualityComparer.Instance);
        // Only paragraphs that begin alike can be one another's copy.
        foreach (List<(Block Block, string Key)> alike in paragraphs.GroupBy(p => p.Key[..Shortest]).Select(g => g.ToList()))
        {
            for (int i = 0; i < alike.Count; i++)
            {
                (Block block, string key) = alike[i];
                foreach ((Block earlier, string other) in alike.Take(i).Where(p => !duplicates.Contains(p.Block)))
                {
                    if (other.StartsWith(key, StringComparison.Ordinal)) duplicates.Add(block);
                    else if (key.StartsWith(other, StringComparison.Ordinal) && !earlier.IsFinished) duplicates.Add(earlier);
                }
            }
        }
        return duplicates;
    }
}
