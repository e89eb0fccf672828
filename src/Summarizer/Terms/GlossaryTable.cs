namespace Summarizer.Terms;

/// <summary>A glossary as rows of fields: which column is which, and what a row says.</summary>
internal static class GlossaryTable
{
    /// <summary>The columns, in the order <c>summarize terms</c> writes them; each with the heads that others give it.</summary>
    private static readonly string[][] Heads =
    [
        ["source", "zh", "zh-cn", "zh-hans", "chinese", "source term", "原文", "中文", "汉语", "源语", "源文", "术语", "原语"],
        ["target", "en", "en-us", "en-gb", "english", "translation", "target term", "preferred", "译文", "英文", "英语", "译名", "译法", "目标语", "首选"],
        ["allowed", "admitted", "also", "synonyms", "可用", "允许", "也可", "备选"],
        ["forbidden", "deprecated", "not", "禁用", "不用", "错误译法", "禁止"],
        ["kind", "type", "category", "类别", "类型", "种类"],
        ["note", "notes", "comment", "remark", "备注", "说明", "注释"],
    ];

    public static IReadOnlyList<string> Columns { get; } = [.. Heads.Select(h => h[0])];

    public static IReadOnlyList<Term> Terms(string path, IEnumerable<IReadOnlyList<string>> rows)
    {
        List<Term> terms = [];
        int[]? columns = null;
        int number = 0;
        foreach (IReadOnlyList<string> row in rows)
        {
            number++;
            if (row.All(string.IsNullOrWhiteSpace))
                continue;
            if (columns is null)
            {
                columns = Head(row);
                if (columns is not null)
                    continue;
                columns = [0, 1, 2, 3, 4, 5];
            }
            if (TermOf(path, row, columns, number) is { } term)
                terms.Add(term);
        }
        return terms.Count > 0 ? terms : throw GlossaryException.NoTerms(path);
    }

    /// <summary>The place of each column, -1 for one that is not there; null where the first row is no head.</summary>
    private static int[]? Head(IReadOnlyList<string> row)
    {
        List<string> heads = [.. row.Select(f => f.Trim().Trim('\uFEFF').ToLowerInvariant())];
        int[] columns = [.. Heads.Select(names => heads.FindIndex(names.Contains))];
        return columns[0] >= 0 && columns[1] >= 0 ? columns : null;
    }

    private static Term? TermOf(string path, IReadOnlyList<string> row, int[] columns, int number)
    {
        string Field(int column) => columns[column] is >= 0 and int at && at < row.Count ? row[at].Trim() : "";
        string[] Fields(int column) => Field(column).Split(['|', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        string[] targets = Fields(1);
        if (Field(0).Length == 0)
            return targets.Length == 0 ? null : throw GlossaryException.RowWithoutSource(path, number);
        return new Term(
            Field(0), targets.FirstOrDefault(""), [.. targets.Skip(1), .. Fields(2)], Fields(3),
            TermKinds.Parse(Field(4)), Field(5) is { Length: > 0 } note ? note : null);
    }
}
