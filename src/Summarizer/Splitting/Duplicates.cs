using System.Text;

namespace Summarizer.Splitting;

/// <summary>
/// Pages hold paragraphs twice, often cut off the second time, or broken at another place. One is kept: the longer, or the first.
/// </summary>
internal static class Duplicates
{
    private const int Shortest = 15, LongestChain = 4;

    public static HashSet<Block> Of(IReadOnlyList<Block> blocks)
    {
        List<Copy> copies = [.. blocks.Where(b => b.IsProse || b.Kind == BlockKind.Short && b.Text.Length >= Shortest).Select(b => new Copy(b, KeyOf(b.Text)))];
        HashSet<Block> duplicates = new(ReferenceEqualityComparer.Instance);
        // Only paragraphs that begin alike can be one another's copy.
        foreach ((int first, int second) in Alike(copies))
        {
            if (duplicates.Contains(copies[first].Block) || duplicates.Contains(copies[second].Block)) continue;
            if (Chain(copies, first).StartsWith(copies[second].Key, StringComparison.Ordinal)) Mark(copies, second, Chain(copies, first), duplicates);
            else if (!copies[first].Block.IsFinished && Chain(copies, second).StartsWith(copies[first].Key, StringComparison.Ordinal)) Mark(copies, first, Chain(copies, second), duplicates);
        }
        for (int i = 1; i < copies.Count; i++)
            if (copies[i].Key.Length >= Shortest && !duplicates.Contains(copies[i].Block) && IsTail(copies, i)) duplicates.Add(copies[i].Block);
        if (duplicates.Count > 0) AddHeads(blocks, duplicates);
        return duplicates;
    }

    /// <summary>The pairs of which one begins as the whole other does, in the order of the page.</summary>
    private static IEnumerable<(int First, int Second)> Alike(List<Copy> copies)
    {
        int[] candidates = [.. Enumerable.Range(0, copies.Count).Where(i => copies[i].Key.Length >= Shortest)];
        PrefixIndex keys = new(candidates.Select(i => (copies[i].Key, i)));
        return candidates.SelectMany(i => keys.PrefixesOf(Chain(copies, i)).Where(j => j != i).Select(j => (Math.Min(i, j), Math.Max(i, j)))).Distinct().Order();
    }

    /// <summary>Its letters and figures: punctuation and spaces differ between copies.</summary>
    private static string KeyOf(string text)
    {
        StringBuilder key = new(text.Length);
        foreach (char c in text)
            if (c >= '\u4E00' && c <= '\u9FFF' || char.IsLetterOrDigit(c)) key.Append(c);
        return key.ToString();
    }

    /// <summary>Whether a paragraph is the end of the one above it, printed once more.</summary>
    private static bool IsTail(List<Copy> copies, int i) =>
        Enumerable.Range(1, Math.Min(i, LongestChain)).Any(back => Chain(copies, i - back, i).EndsWith(copies[i].Key, StringComparison.Ordinal));

    /// <summary>A paragraph with what goes on from it, as long as it is broken.</summary>
    private static string Chain(List<Copy> copies, int start, int end = int.MaxValue)
    {
        string chain = copies[start].Key;
        for (int i = start; i + 1 < Math.Min(end, copies.Count) && i < start + LongestChain && !copies[i].Block.IsFinished; i++) chain += copies[i + 1].Key;
        return chain;
    }

    private static void Mark(List<Copy> copies, int start, string whole, HashSet<Block> duplicates)
    {
        string covered = "";
        for (int i = start; i < copies.Count && whole.StartsWith(covered += copies[i].Key, StringComparison.Ordinal); i++)
        {
            duplicates.Add(copies[i].Block);
            if (copies[i].Block.IsFinished) return;
        }
    }

    /// <summary>The head of a text that stands twice stands twice too.</summary>
    private static void AddHeads(IReadOnlyList<Block> blocks, HashSet<Block> duplicates)
    {
        HashSet<string> seen = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsHead && blocks[i].Kind != BlockKind.Byline) continue;
            int end = i;
            while (end < blocks.Count && !blocks[end].IsProse) end++;
            int next = end;
            while (next < blocks.Count && blocks[next].IsProse) next++;
            if (next > end && Enumerable.Range(end, next - end).All(n => duplicates.Contains(blocks[n])) && seen.Contains(blocks[i].Text)) duplicates.Add(blocks[i]);
            seen.Add(blocks[i].Text);
        }
    }

    private readonly record struct Copy(Block Block, string Key);
}
