using System.Text;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Output;

/// <summary>A page's articles as files of their own, in a folder named like the page: <c>02版/01-大桥通车.md</c>.</summary>
internal static class ArticleFiles
{
    private const int LongestTitle = 40;

    /// <param name="page">What was read.</param>
    /// <param name="file">The file that the page as one would go to; its extension is dropped.</param>
    /// <param name="plan">Knows the inputs.</param>
    /// <exception cref="CommandException">A file is an input, exists and may not be replaced, or the place cannot be written.</exception>
    public static void Write(Page page, string file, OutputPlan plan, Session session)
    {
        string folder = Path.Combine(Path.GetDirectoryName(file) ?? "", Path.GetFileNameWithoutExtension(file));
        string digits = new('0', Math.Max(2, $"{page.Articles.Count}".Length));
        (Article Article, string Path)[] files =
            [.. page.Articles.Select(a => (a, Path.Combine(folder, $"{a.Number.ToString(digits, System.Globalization.CultureInfo.InvariantCulture)}{Suffix(a)}.md")))];
        bool replaces = session.Has(Settings.Force);
        // All or none: half a page is worse than a complaint.
        foreach ((_, string path) in files)
            plan.CheckIsNoInput(path);
        if (!replaces && Array.Find(files, f => File.Exists(f.Path)).Path is { } existing)
            throw Faults.OutputExists(existing);
        foreach ((Article article, string path) in files)
        {
            using AtomicFile written = new(path);
            PageWriter.WriteArticle(article, written.Writer, new WriteOptions(UserLanguage.Current));
            written.Commit(replaces ? Replacing.Existing : Replacing.Nothing);
        }
    }

    // Letters, figures and what no system forbids in names.
    private static string Suffix(Article article)
    {
        StringBuilder name = new();
        foreach (Rune rune in (article.Title ?? "").EnumerateRunes())
        {
            if (name.Length >= LongestTitle)
                break;
            if (Rune.IsLetterOrDigit(rune))
                name.Append(rune);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }
        return name.ToString().TrimEnd('-') is { Length: > 0 } title ? $"-{title}" : "";
    }
}
