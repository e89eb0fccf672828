using System.CommandLine;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Journaling;

namespace Summarizer.Cli.Output;

/// <summary>
/// All that results depend on besides their input. Every option counts unless it is known to change nothing, so that an option that is
/// added later cannot be forgotten; the program's own code counts too.
/// </summary>
internal sealed class Recipe
{
    // Where results go, what is said beside them, how fast they are made.
    private static readonly Option[] WithoutEffect =
    [
        Settings.Output, Settings.Force, Settings.Quiet, Settings.Verbose, Settings.Yes, Settings.NoInput, Settings.Offline.Option, Settings.Source.Option,
        Settings.RequireModel, Settings.Threads.Option, Settings.GpuLayers.Option, Settings.Parallel.Option, Settings.Timeout.Option, Settings.Shard.Option, Settings.Strict,
        Settings.Journal.Option, Settings.DryRun, Settings.Progress.Option,
    ];

    // What they name counts by its content.
    private static readonly Option[] ByContent = [Settings.Model.Option, Settings.Translator.Option, Settings.Endpoint.Option, Settings.Prompts.Option, Settings.Glossary.Option];

    // How a file becomes articles, and what is made of their digests: an article's digest is the same.
    private static readonly Option[] AroundArticles =
        [Settings.Format.Option, Settings.Article.Option, Settings.NoSplit, Settings.Encoding.Option, Settings.Lossy];

    private readonly string page;

    private Recipe(string article, string page) => (Article, this.page) = (article, page);

    /// <summary>Of an article's digest.</summary>
    public string Article { get; }

    /// <param name="made">What makes the digests: models, prompts, terms.</param>
    public static Recipe Of(Session session, params IEnumerable<string?> made)
    {
        JournalKey article = new("article/1"), page = new("page/1");
        article.Add(Build.Id).Add(UserLanguage.Current).Add(made);
        foreach (Option option in session.Parse.CommandResult.Command.Options.Except(WithoutEffect).Except(ByContent).OrderBy(o => o.Name, StringComparer.Ordinal))
            (AroundArticles.Contains(option) ? page : article).Add(option.Name).Add(Values(session, option));
        return new Recipe(article.ToHex(), page.Add(article.ToHex()).ToHex());
    }

    /// <summary>Of the result for an input, whose name is in it.</summary>
    public byte[] Of(string input) => new JournalKey("output/1").Add(page).Add(input).ToBytes();

    private static IEnumerable<string> Values(Session session, Option option)
    {
        if (session.Parse.GetResult(option) is { Implicit: false } given)
            return given.Tokens.SelectMany(t => OfValue(t.Value)).Prepend("given");
        return Settings.Configurable.FirstOrDefault(s => s.Flag == option.Name) is { } name && session.Configuration.Find(name) is { } configured
            ? OfValue(configured.Text).Prepend("configured") : [];
    }

    // A file counts by what is in it.
    private static IEnumerable<string> OfValue(string text) => File.Exists(text) ? [text, Convert.ToHexString(JournalKey.OfFile(text))] : [text];
}
