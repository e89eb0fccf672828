namespace Summarizer.Evaluating.Reporting;

/// <summary>Writes what a run of suites found.</summary>
public static class EvaluationWriter
{
    /// <param name="baseline">What the page shows beside each case; null where there is none.</param>
    public static void Write(EvaluationResult result, EvaluationResult? baseline, EvaluationFormat format, TextWriter output)
    {
        switch (format)
        {
            case EvaluationFormat.Json: ResultFile.Write(result, output); break;
            case EvaluationFormat.Html: HtmlResults.Write(result, baseline, output); break;
            case EvaluationFormat.JUnit: JUnitResults.Write(result, output); break;
            default: TextResults.Write(result, output); break;
        }
    }
}
