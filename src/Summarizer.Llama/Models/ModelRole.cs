namespace Summarizer.Llama.Models;

/// <summary>What a model is for.</summary>
public enum ModelRole
{
    /// <summary>Abstract, facts and translation.</summary>
    General,

    /// <summary>Translation alone, beside a general model.</summary>
    Translator,
}
