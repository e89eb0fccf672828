namespace Summarizer.Llama.Models;

/// <summary>How models are called.</summary>
internal static class ModelName
{
    /// <summary>The name of a model that the catalogue does not know: its file's, lower-case, without the extension.</summary>
    public static string OfFile(string path)
    {
        var file = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return (file.EndsWith(".gguf", StringComparison.OrdinalIgnoreCase) ? file[..^5] : file).ToLowerInvariant();
    }

    /// <summary>The names that may have been meant, nearest first: those a few edits away, and those that the text is part of.</summary>
    public static IReadOnlyList<string> Near(string typed, IEnumerable<string> names)
    {
        var text = typed.ToLowerInvariant();
        return [.. names.Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: text.Length > 1 && name.Contains(text, StringComparison.Ordinal) ? 1 : Edits(text, name)))
            .Where(near => near.Distance <= Math.Max(2, near.Name.Length / 3))
            .OrderBy(near => near.Distance)
            .Select(near => near.Name)
            .Take(3)];
    }

    // Levenshtein's distance, one row at a time.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
