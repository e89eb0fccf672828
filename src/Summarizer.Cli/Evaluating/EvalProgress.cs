using Summarizer.Cli.Messages;
using Summarizer.Evaluating;

namespace Summarizer.Cli.Evaluating;

/// <summary>The status line of a run of suites.</summary>
internal sealed class EvalProgress(Notices notices, string model) : IProgress<EvaluationProgress>
{
    public void Report(EvaluationProgress value) => notices.Status(Texts.Of("Eval.Progress", model, value.Done, value.All, value.Case));
}
