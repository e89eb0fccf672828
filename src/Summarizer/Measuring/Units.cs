using System.Collections.Frozen;
using System.Globalization;

namespace Summarizer.Measuring;

/// <summary>The units that are known, with their words in Chinese and English: the table units.tsv beside this file.</summary>
internal static class Units
{
    private static readonly List<(Unit Unit, string[] Chinese, string[] English)> Table = [.. EmbeddedTable.Rows("units.tsv").Select(Row)];

    // By first character, longest first: 公里/小时 before 公里.
    private static readonly FrozenDictionary<char, (string Word, Unit Unit)[]> ByCharacter = Table
        .SelectMany(t => t.Chinese.Select(w => (Word: w, t.Unit)))
        .GroupBy(w => w.Word[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    private static readonly FrozenDictionary<string, Unit> ByWord = Table
        .SelectMany(t => t.English.Select(w => (Word: w, t.Unit)))
        .DistinctBy(w => w.Word)
        .ToFrozenDictionary(w => w.Word, w => w.Unit, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Words = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static readonly Unit Percent = English("percent")!;
    public static readonly Unit Multiple = English("times")!;
    public static readonly Unit Year = English("year")!;
    public static readonly Unit Month = English("month")!;
    public static readonly Unit Day = English("day")!;
    public static readonly Unit Count = new(Dimension.Count, "", 1, "", "");
    public static readonly Unit Yuan = English("yuan")!;
    public static readonly Unit LocalYuan = Yuan with { Code = "CNY|HKD|TWD|MOP" };

    /// <summary>The unit whose Chinese word begins at <paramref name="at"/>, with the length of the word; 0 for none.</summary>
    public static (Unit Unit, int Length) Chinese(string text, int at)
    {
        if (at < text.Length && ByCharacter.TryGetValue(text[at], out (string Word, Unit Unit)[]? words))
            foreach ((string word, Unit unit) in words)
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                    return (unit, word.Length);
        return (Unit.None, 0);
    }

    public static Unit? English(ReadOnlySpan<char> word) => Words.TryGetValue(word, out Unit? unit) ? unit : null;

    private static (Unit, string[], string[]) Row(string[] cells) => (
        new Unit(Enum.Parse<Dimension>(cells[0]), cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4]),
        cells[5].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        cells[6].Split(", ", StringSplitOptions.RemoveEmptyEntries));
}
