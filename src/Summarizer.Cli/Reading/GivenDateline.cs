using Summarizer.Cli.Parsing;

namespace Summarizer.Cli.Reading;

/// <summary>What the user says of the paper, the day and the page.</summary>
internal static class GivenDateline
{
    /// <summary>For this run: it counts more than what the page says.</summary>
    public static Dateline OnCommandLine(Session session) => new(
        Settings.Publication.Of(session.Parse, null!),
        Settings.Date.IsGiven(session.Parse) ? Settings.Date.Of(session.Parse, default) : null,
        Settings.Page.Of(session.Parse, null!));

    /// <summary>For every run: a paper for pages that name none.</summary>
    public static Dateline Usual(Session session) =>
        new(Settings.Publication.Configured(session.Configuration, null!), null, null);
}
