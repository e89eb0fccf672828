using System.Text.Json.Serialization;
using Summarizer.Evaluating.Comparing;

namespace Summarizer.Evaluating;

/// <summary>What a run of suites found: an entry for each model with each version of the prompts.</summary>
/// <param name="Schema">The form's name and version.</param>
/// <param name="Tool">The program's version.</param>
public sealed record EvaluationResult(string Schema, DateTimeOffset When, string Tool, IReadOnlyList<Contestant> Contestants)
{
    /// <summary>What <see cref="Schema"/> says in this version.</summary>
    public const string CurrentSchema = "summarize-eval-1";

    /// <summary>What a baseline says of each contestant; empty where there is none.</summary>
    public IReadOnlyList<ContestantComparison> Comparisons { get; init; } = [];
}

/// <summary>A model with a version of the prompts.</summary>
/// <param name="Prompts">Eight digits that change with any prompt.</param>
/// <param name="PromptsFolder">The folder given with --prompts; null for the program's own.</param>
/// <param name="Mode"><c>model</c>, or <c>replay</c> where recorded replies were read.</param>
/// <param name="Parameters">What else the answers depend on: context, threads, seed…</param>
public sealed record Contestant(
    ModelIdentity Model, string Prompts, string? PromptsFolder, string Mode, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<SuiteResult> Suites)
{
    /// <summary>When the replies were recorded; null where a model gave them now.</summary>
    public DateTimeOffset? Recorded { get; init; }

    /// <summary>What tables call it: the model, and the prompts where they are not the program's own.</summary>
    [JsonIgnore]
    public string Title => PromptsFolder is null ? Model.Name : $"{Model.Name} · {Path.GetFileName(Path.TrimEndingDirectorySeparator(PromptsFolder))}";
}

/// <summary>Which model it was.</summary>
/// <param name="Sha256">Of its file; null where it is none of this machine.</param>
/// <param name="Runtime">What ran it.</param>
public sealed record ModelIdentity(string Name, string? Sha256, string Runtime);

/// <summary>A suite's cases with their answers.</summary>
public sealed record SuiteResult(string Name, string File, string Prompt, IReadOnlyList<CaseResult> Cases);
