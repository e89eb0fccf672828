using Summarizer.Checking.Comparing;
using Summarizer.Measuring;

namespace Summarizer.Evaluating.Metrics;

/// <summary>Which figures and dates of a reference a text has, whatever they are written in: 1.2万 is 12,000.</summary>
internal static class FigureMatch
{
    public static PrecisionRecall Of(string text, string reference, Language language)
    {
        List<Quantity> given = Figures(text, language);
        List<Quantity> wanted = Figures(reference, language);
        int right = 0;
        List<Quantity> left = [.. wanted];
        foreach (Quantity figure in given)
            if (left.FindIndex(w => Fitting.Of(w, reference, figure, text) == Fit.Full) is >= 0 and var at)
            {
                left.RemoveAt(at);
                right++;
            }
        return new PrecisionRecall(right, given.Count, wanted.Count);
    }

    private static List<Quantity> Figures(string text, Language language) => [.. QuantityReader.Read(text, language).Where(q => !q.IsWeak)];
}
