namespace Summarizer.Llama.Models;

/// <summary>A hub that models are downloaded from.</summary>
public enum ModelSource
{
    HuggingFace,

    /// <summary>Reachable from mainland China, where Hugging Face often is not.</summary>
    ModelScope,
}
