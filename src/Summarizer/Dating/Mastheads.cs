using Summarizer.Splitting;

namespace Summarizer.Dating;

/// <summary>What a page's own lines say of paper, day and page. A file may hold several pages, or posts of several days.</summary>
internal sealed class Mastheads
{
    private static readonly Comparer<(int Start, Dateline Above)> ByStart = Comparer<(int Start, Dateline Above)>.Create((a, b) => a.Start.CompareTo(b.Start));

    private readonly List<(int Start, Dateline Above)> found = [];
    private readonly Dateline below = Dateline.Unknown;

    /// <param name="lines">Those that belong to no article, in any order.</param>
    public Mastheads(string file, IEnumerable<Block> lines)
    {
        List<Block> group = [];
        foreach (Block line in lines.OrderBy(b => b.Extents[0].Start))
        {
            if (group.Count > 0 && !file.AsSpan(group[^1].Extents[^1].End..Math.Max(group[^1].Extents[^1].End, line.Extents[0].Start)).IsWhiteSpace())
                Close(group);
            group.Add(line);
        }
        Close(group);
        below = found.Find(f => f.Above.Date is not null).Above ?? (found.Count > 0 ? found[0].Above : below);
    }

    /// <summary>For text at a place: the nearest masthead above it; where none above has the day, the first below that has it.</summary>
    public Dateline At(int start)
    {
        int above = found.BinarySearch((start, Dateline.Unknown), ByStart);
        above = above < 0 ? ~above - 1 : above;
        return above < 0 ? below : found[above].Above is { Date: null } undated ? undated.Or(below) : found[above].Above;
    }

    private void Close(List<Block> group)
    {
        string[] lines = [.. group.Select(b => b.Text)];
        Dateline named = new(lines.Select(PublicationName.Find).FirstOrDefault(p => p is not null), lines.Select(PrintedDate.Find).FirstOrDefault(d => d is not null), null);
        if (named != Dateline.Unknown)
        {
            // A number alone may be any number: only beside the day or the paper is it a page's.
            named = named with { Page = lines.Select(l => PageNumber.Find(l, PublicationName.Find(l) is not null || PrintedDate.Find(l) is not null)).FirstOrDefault(p => p is not null) };
            found.Add((group[0].Extents[0].Start, found.Count > 0 ? Following(named, found[^1].Above) : named));
        }
        group.Clear();
    }

    /// <summary>A page of another day is another page.</summary>
    private static Dateline Following(Dateline dateline, Dateline before) =>
        dateline.Or(dateline.Date is null || dateline.Date == before.Date ? before : before with { Page = null });
}
