using System.Reflection;

namespace Summarizer.Evaluating.Metrics;

/// <summary>Measures texts by one metric.</summary>
/// <param name="tokenization">Of BLEU; the others have their own.</param>
/// <param name="language">What texts and references are written in: <c>zh</c> or <c>en</c>; figures and entities need it.</param>
public sealed class MetricScorer(Metric metric, Tokenization tokenization, string language)
{
    // What the figures are equal to, held by tests; the implementation is this program's.
    private const string Reference = "version:2.6.0";

    private static readonly string Implementation =
        $"impl:summarize-{typeof(MetricScorer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";

    private readonly Language written = Language.Of(language);

    /// <summary>Of one text; BLEU with the highest order there is, as usual for sentences.</summary>
    public double OfSentence(ScoredText text) => metric switch
    {
        Metric.Bleu => new Bleu(tokenization).OfSentence(text),
        Metric.Chrf => new Chrf(wordOrder: 0).OfSentence(text),
        Metric.ChrfPlusPlus => new Chrf(wordOrder: 2).OfSentence(text),
        _ => 100 * Best(text).F,
    };

    /// <summary>Of many texts: BLEU and chrF from their sums, ROUGE as the mean of texts, figures and entities over all of them.</summary>
    public MetricScore OfCorpus(IReadOnlyList<ScoredText> texts)
    {
        int references = texts.Count == 0 ? 0 : texts.Max(t => t.References.Count);
        switch (metric)
        {
            case Metric.Bleu:
                return new MetricScore(metric, new Bleu(tokenization).OfCorpus(texts),
                    $"nrefs:{references}|case:mixed|eff:no|tok:{Tokenizations.NameOf(tokenization)}|smooth:exp|{Reference}|{Implementation}");
            case Metric.Chrf or Metric.ChrfPlusPlus:
                int words = metric == Metric.Chrf ? 0 : 2;
                return new MetricScore(metric, new Chrf(words).OfCorpus(texts), $"nrefs:{references}|case:mixed|eff:yes|nc:6|nw:{words}|space:no|{Reference}|{Implementation}");
            case Metric.Rouge1 or Metric.Rouge2 or Metric.RougeL:
                PrecisionRecall[] each = [.. texts.Select(Best)];
                return Scored(each.Select(e => e.F), each.Select(e => e.Precision), each.Select(e => e.Recall), $"nrefs:{references}|case:lc|tok:han-char|norm:nfkc|agg:mean|{Implementation}");
            default:
                PrecisionRecall all = texts.Select(Best).Aggregate(new PrecisionRecall(), (sum, one) => sum + one);
                return Scored([all.F], [all.Precision], [all.Recall], $"nrefs:{references}|lang:{language}|agg:micro|{Implementation}");
        }
    }

    private MetricScore Scored(IEnumerable<double> f, IEnumerable<double> precision, IEnumerable<double> recall, string signature) =>
        new(metric, 100 * Mean(f), signature) { Precision = 100 * Mean(precision), Recall = 100 * Mean(recall) };

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();

    // Of several references, the one the text is nearest to.
    private PrecisionRecall Best(ScoredText text) => text.References.Select(r => Compare(text.Hypothesis, r)).MaxBy(c => c.F);

    private PrecisionRecall Compare(string hypothesis, string reference) => metric switch
    {
        Metric.Rouge1 => Rouge.Runs(hypothesis, reference, 1),
        Metric.Rouge2 => Rouge.Runs(hypothesis, reference, 2),
        Metric.RougeL => Rouge.Longest(hypothesis, reference),
        Metric.Figures => FigureMatch.Of(hypothesis, reference, written),
        _ => PrecisionRecall.Of(NamedEntities.Of(hypothesis, written), NamedEntities.Of(reference, written)),
    };
}
