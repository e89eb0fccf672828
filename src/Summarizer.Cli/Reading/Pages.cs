using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Typesetting;

namespace Summarizer.Cli.Reading;

/// <summary>Inputs as pages, read as the options say.</summary>
internal sealed class Pages(Session session)
{
    private readonly Dateline given = GivenDateline.OnCommandLine(session), usual = GivenDateline.Usual(session);
    private readonly ReadOptions options = new(
        Settings.Encoding.IsGiven(session.Parse) ? Settings.Encoding.Of(session.Parse, "") : null, session.Has(Settings.Lossy));

    /// <summary>Whether an input is one article with all its words, whose layout is kept.</summary>
    public bool KeepsLayout { get; init; }

    /// <exception cref="ReadException">The input cannot be read.</exception>
    /// <exception cref="CommandException">The page lacks an article that was asked for.</exception>
    public async Task<Page> ReadAsync(string input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Nobody can interrupt a read of a terminal or a pipe; the wait for it can end.
        SourceDocument source = input == OutputNames.StandardInput
            ? await Task.Run(ReadStandardInput, cancellationToken).WaitAsync(cancellationToken)
            : SourceReader.ReadFile(input, options);
        foreach (string warning in source.Warnings)
            session.Notices.Warning(warning, input);
        source = source with { Dateline = given };
        Page page = KeepsLayout ? SourceLayouts.PageOf(source) : session.Has(Settings.NoSplit) ? PageSplitter.AsOneArticle(source) : PageSplitter.Split(source);
        page = page with { Articles = [.. page.Articles.Select(a => a with { Dateline = a.Dateline.Or(usual) })] };
        return Settings.Article.IsGiven(session.Parse) ? session.Parse.GetValue(Settings.Article.Option)!.Of(page) : page;
    }

    private SourceDocument ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        return SourceReader.Read(input, OutputNames.StandardInput, options);
    }
}
