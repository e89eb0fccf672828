namespace Summarizer.Evaluating.Reporting;

/// <summary>Writes what a run of suites found.</summary>
public static class EvaluationWriter
{
    public static void Write(EvaluationResult result, EvaluationFormat format, TextWriter output)
    {
        switch (format)
        {
            case EvaluationFormat.Json: ResultFile.Write(result, output); break;
            case EvaluationFormat.JUnit: JUnitResults.Write(result, output); break;
            default: TextResults.Write(result, output); break;
        }
    }
}
