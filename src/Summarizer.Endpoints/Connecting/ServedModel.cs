namespace Summarizer.Endpoints.Connecting;

/// <summary>A model that a server says it serves.</summary>
/// <param name="Context">Tokens of prompt and answer together; null where the server does not say.</param>
internal sealed record ServedModel(string Name, int? Context)
{
    /// <summary>Ollama calls a model without a tag "latest".</summary>
    public bool IsCalled(string name) => Name == name || Name == $"{name}:latest";
}
