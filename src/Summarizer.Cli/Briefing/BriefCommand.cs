using Summarizer.Briefing;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Reading;
using Summarizer.Cli.Terminology;
using Summarizer.Generating;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli.Briefing;

/// <summary><c>brief</c>: one note from all articles of the inputs.</summary>
internal static class BriefCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        IReadOnlyList<string> inputs = Inputs.Of(session, verdict);
        BriefPlan plan = BriefPlan.Of(session, inputs);
        BriefOptions brief = new(
            session.Parse.GetResult(Settings.BriefLanguage.Option) is null ? "en" : Settings.BriefLanguage.Of(session.Parse, "en"),
            Settings.BriefLength.Of(session.Parse, BriefLength.Standard),
            Settings.Audience.IsGiven(session.Parse) ? Settings.Audience.Of(session.Parse, "") : null,
            Settings.Focus.Of(session.Parse, []), session.Has(Settings.Annex));
        DigestOptions given = DigestOptions.Default with
        {
            Seed = Settings.Seed.IsGiven(session.Parse) ? Settings.Seed.Of(session.Parse, 0) : null,
            Vocabulary = Glossaries.Of(session),
        };
        BriefWriter writer = new(BriefTemplates.Load(Path.Combine(AppContext.BaseDirectory, "templates"), Settings.Templates.IsGiven(session.Parse) ? Settings.Templates.Of(session.Parse, "") : null), given.Vocabulary);
        ChosenModels models = ChosenModels.Of(session, given) ?? throw Faults.BriefNeedsModel();
        List<BriefSource> articles = await ReadAsync(session, inputs, verdict, cancellationToken);
        if (articles.Count == 0)
        {
            verdict.Add(ExitCode.Input);
            session.Notices.Error(ExitCode.Input, Texts.Of("Brief.NoArticles"));
            return verdict.Code;
        }
        using Engine engine = await Engine.LoadAsync(session, models, cancellationToken);
        Brief note = await new BriefRun(session, engine, brief, given).WriteAsync(articles, cancellationToken);
        plan.Write(session, note, writer);
        if (session.Has(Settings.Strict) && note.Findings.Concat(note.Articles.SelectMany(a => a.Digest.Findings)).Any(f => f.Severity == Severity.Error))
            verdict.Add(ExitCode.Finding);
        return verdict.Code;
    }

    private static async Task<List<BriefSource>> ReadAsync(Session session, IReadOnlyList<string> inputs, Verdict verdict, CancellationToken cancellationToken)
    {
        Pages pages = new(session);
        List<BriefSource> articles = [];
        foreach (string input in inputs)
        {
            try
            {
                Page page = await pages.ReadAsync(input, cancellationToken);
                articles.AddRange(page.Articles.Select(a => new BriefSource(input, a)));
            }
            catch (Exception e) when (Failure.ConcernsOneInput(e))
            {
                verdict.Add(Failure.Report(e, session.Notices, input));
            }
        }
        return articles;
    }
}
