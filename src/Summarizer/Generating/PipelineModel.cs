using Microsoft.Extensions.AI;

namespace Summarizer.Generating;

/// <summary>A model as the pipeline sees it.</summary>
/// <param name="Client">Answers <c>GetService(typeof(ChatClientMetadata))</c>: Semantic Kernel asks for it.</param>
/// <param name="Name">What the digest calls it.</param>
/// <param name="Runtime">What runs it, for the digest: <c>llamasharp</c>, <c>native</c>, a server's address…</param>
/// <param name="PromptSet">Null: the general prompts; otherwise a folder of prompts/, such as <c>hy-mt</c> for a translation specialist.</param>
public sealed record PipelineModel(IChatClient Client, ModelLimits Limits, string Name, string Runtime, string? PromptSet = null)
{
    /// <summary>So many requests at once fill it.</summary>
    public int Requests { get; init; } = 16;

    /// <summary>Tells this model from every other that may have its name: a hash of its file, a server's address with the model's name there.</summary>
    public string Fingerprint { get; init; } = $"{Runtime} {Name}";
}
