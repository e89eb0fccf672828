namespace Summarizer.Llama.Models;

/// <summary>How a file comes into the model folder.</summary>
public enum ImportBy
{
    Copy,

    /// <summary>A symbolic link: no second copy, and the file must stay where it is.</summary>
    Link,
}
