using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Llama.Gguf;

/// <summary>One of the files of a model that comes in several, as in <c>name-00001-of-00003.gguf</c>.</summary>
/// <param name="Number">1-based.</param>
public sealed partial record GgufPart(int Number, int Count)
{
    /// <summary>The most files a model may come in.</summary>
    internal const int Most = 999;

    /// <summary>What a file's name says, or null where it names no part.</summary>
    public static GgufPart? OfName(string path)
    {
        var match = Name().Match(Path.GetFileName(path));
        if (!match.Success) return null;
        var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        return number >= 1 && number <= count && count is > 1 and <= Most ? new GgufPart(number, count) : null;
    }

    /// <summary>
    /// The headers of all files of the model whose first or only file is <paramref name="path"/>, in order.
    /// </summary>
    /// <exception cref="GgufException">A file is missing, damaged, or not the one its name says.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<GgufHeader> ReadAll(string path)
    {
        var first = GgufHeader.Read(path);
        if (first.Part is not { } part) return [first];

        var file = Path.GetFileName(path);
        if (OfName(path) != part) throw GgufException.PartRenamed(file, part.Number, part.Count);
        if (part.Number != 1)
            throw GgufException.NotFirstPart(file, part.Number, part.Count, Path.GetFileName(PathOf(path, part with { Number = 1 })));

        var headers = new List<GgufHeader> { first };
        for (var number = 2; number <= part.Count; number++)
        {
            var expected = part with { Number = number };
            var other = PathOf(path, expected);
            if (!File.Exists(other)) throw GgufException.MissingPart(file, Path.GetFileName(other), part.Count);
            var header = GgufHeader.Read(other);
            if (header.Part is not { } found || found != expected)
                throw GgufException.PartRenamed(Path.GetFileName(other), header.Part?.Number ?? 1, header.Part?.Count ?? 1);
            headers.Add(header);
        }

        return headers;
    }

    /// <summary>The path of another part of the same model, beside this one.</summary>
    public static string PathOf(string path, GgufPart part) =>
        Path.Combine(
            Path.GetDirectoryName(path) ?? "",
            Name().Replace(
                Path.GetFileName(path),
                string.Create(CultureInfo.InvariantCulture, $"-{part.Number:D5}-of-{part.Count:D5}.gguf")));

    [GeneratedRegex(@"-(?<number>\d{5})-of-(?<count>\d{5})\.gguf$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
