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
        for (int i = 0; i < paragraphs.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (Block block, string key) = paragraphs[i];
                if (duplicates.Contains(paragraphs[j].Block)) continue;
                if (paragraphs[j].Key.StartsWith(key, StringComparison.Ordinal)) duplicates.Add(block);
                else if (key.StartsWith(paragraphs[j].Key, StringComparison.Ordinal) && !paragraphs[j].Block.IsFinished) duplicates.Add(paragraphs[j].Block);
            }
        }
        return duplicates;
    }
}
