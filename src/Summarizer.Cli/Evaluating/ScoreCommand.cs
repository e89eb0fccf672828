using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Metrics;
using Summarizer.Reading;
using Summarizer.Writing;

namespace Summarizer.Cli.Evaluating;

/// <summary><c>eval score</c>: how near the lines of a file come to those of its references; no model.</summary>
internal static class ScoreCommand
{
    private static readonly IReadOnlyList<Metric> OfTranslations = [Metric.Bleu, Metric.Chrf, Metric.ChrfPlusPlus];
    private static readonly IReadOnlyList<Metric> OfChinese = [.. OfTranslations, Metric.Rouge1, Metric.Rouge2, Metric.RougeL];

    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        if (!Settings.Hypothesis.IsGiven(session.Parse) || !Settings.Reference.IsGiven(session.Parse))
            throw Faults.NothingToScore();
        ScoredText[] texts = Texts(Settings.Hypothesis.Of(session.Parse, ""), Settings.Reference.Of(session.Parse, []));
        bool isChinese = ScoredLanguage.IsChinese(texts);
        Tokenization tokenization = Settings.Tokenize.Of(session.Parse, isChinese ? Tokenization.Chinese : Tokenization.Words13a);
        IReadOnlyList<Metric> metrics = Settings.Metric.Of(session.Parse, isChinese ? OfChinese : OfTranslations);
        MetricScore[] scores = await Task.Run(() => metrics.Select(m => new MetricScorer(m, tokenization, isChinese ? "zh" : "en").OfCorpus(texts)).ToArray(), cancellationToken)
            .WaitAsync(cancellationToken);
        Write(scores, session);
        return ExitCode.Done;
    }

    private static ScoredText[] Texts(string file, IReadOnlyList<string> references)
    {
        IReadOnlyList<string> hypotheses = TextLines.Read(file);
        IReadOnlyList<string>[] others = [.. references.Select(TextLines.Read)];
        for (int i = 0; i < others.Length; i++)
            if (others[i].Count != hypotheses.Count)
                throw Faults.LinesDiffer(file, hypotheses.Count, references[i], others[i].Count);
        if (hypotheses.Count == 0)
            throw Faults.NoLines(file);
        return [.. hypotheses.Select((h, line) => new ScoredText(h, [.. others.Select(o => o[line])]))];
    }

    private static void Write(IReadOnlyList<MetricScore> scores, Session session)
    {
        if (Settings.TableFormat.Of(session.Parse, OutputFormat.Markdown) == OutputFormat.Json)
        {
            ScoreWriter.WriteJson(scores, Console.Out);
            return;
        }
        string[] headings = [.. Messages.Texts.Of("Score.Headings").Split('|')];
        if (Console.IsOutputRedirected)
        {
            ScoreWriter.WriteMarkdown(scores, Console.Out, headings);
            return;
        }
        using MarkdownScreen screen = MarkdownScreen.OnStandardOutput();
        ScoreWriter.WriteMarkdown(scores, screen, headings);
    }
}
