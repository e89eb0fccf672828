namespace Summarizer.Checking.Comparing;

/// <summary>How far a figure of the target says what a figure of the source says.</summary>
internal enum Fit
{
    /// <summary>Another value.</summary>
    None,

    /// <summary>The same number of something else: 5 million people, 5 million yuan.</summary>
    Number,

    /// <summary>The same.</summary>
    Full,
}
