using Summarizer.Naming;

namespace Summarizer.Journaling;

/// <summary>A file that was written for an input.</summary>
/// <param name="Path">Within the output folder, with slashes.</param>
/// <param name="Source">The input's bytes, hashed.</param>
/// <param name="Recipe">Everything else the file depends on, hashed; null where it holds a part of the input's articles only.</param>
/// <param name="Hash">The file's bytes, hashed.</param>
/// <param name="Before">Those of the file that it replaces: a run killed in between leaves that one.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Names">What it says of persons' names, which holds for the files after it.</param>
public sealed record WrittenOutput(
    string Path, string Input, byte[] Source, byte[]? Recipe, byte[] Hash, byte[]? Before,
    int Articles, int Errors, int Warnings, IReadOnlyList<NameUse> Names)
{
    /// <summary>Of an input whose first article is still to come.</summary>
    public static WrittenOutput Of(SourceDocument source) => new("", source.Name, source.Hash, null, [], null, 0, 0, 0, []);

    /// <summary>With one article more.</summary>
    public WrittenOutput With(ArticleDigest digest) => this with
    {
        Articles = Articles + 1,
        Errors = Errors + digest.Findings.Count(f => f.Severity == Severity.Error),
        Warnings = Warnings + digest.Findings.Count(f => f.Severity == Severity.Warning),
    };

    /// <summary>Whether a file with these bytes was written by this program and is unchanged.</summary>
    public bool IsOurs(byte[] hash) => hash.AsSpan().SequenceEqual(Hash) || (Before is not null && hash.AsSpan().SequenceEqual(Before));

    /// <summary>Whether nothing needs to be done: the same input by the same recipe, and the file as it was written.</summary>
    public bool IsDone(byte[] source, byte[] recipe, byte[]? hash) =>
        hash is not null && Recipe is not null && hash.AsSpan().SequenceEqual(Hash) && source.AsSpan().SequenceEqual(Source) && recipe.AsSpan().SequenceEqual(Recipe);
}
