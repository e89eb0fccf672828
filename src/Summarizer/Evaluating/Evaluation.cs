using Summarizer.Evaluating.Running;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Evaluating;

/// <summary>Puts the cases of suites to a model, many at a time, and judges the answers.</summary>
/// <param name="model">What it is called and what runs it stand in its <see cref="PipelineModel.Name"/> and <see cref="PipelineModel.Runtime"/>.</param>
public sealed class Evaluation(PipelineModel model, PromptLibrary prompts, EvaluationOptions options, TimeProvider time)
{
    /// <param name="progress">Told from several threads at once.</param>
    /// <exception cref="PromptException">The model's context has no room for the prompts.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was recorded is kept.</exception>
    public async Task<IReadOnlyList<SuiteResult>> RunAsync(
        IReadOnlyList<Suite> suites, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        using SemaphoreSlim places = new(options.Jobs);
        int done = 0, all = suites.Sum(s => s.Cases.Sum(Repeats));
        SuiteRun[] runs = [.. suites.Select(s => new SuiteRun(s, new Lazy<PromptedModel>(() => Ask(s)), options.Seed))];
        CaseResult[] cases = await Together.AllAsync(
            token => runs.SelectMany(r => r.Suite.Cases.Select(c => r.RunAsync(c, Repeats(c), places, Told, token))), cancellationToken);
        int at = 0;
        return [.. runs.Select(r => r.Result(cases[at..(at += r.Suite.Cases.Count)]))];

        void Told(string name) => progress?.Report(new EvaluationProgress(Interlocked.Increment(ref done), all, name));
    }

    private int Repeats(SuiteCase @case) => options.Repeats ?? @case.Repeats;

    private PromptedModel Ask(Suite suite) => new(model with { Client = new Witness(model.Client, time), PromptSet = suite.PromptSet }, prompts);
}
