namespace Summarizer.Generating;

/// <summary>A step of a run, for the progress line.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Task">The prompt function at work: abstract, facts, translate, headline…</param>
/// <param name="Text">The answer's next piece while <see cref="DigestStep.Streaming"/>; otherwise null.</param>
public sealed record DigestProgress(string Input, int Article, string Task, DigestStep Step, string? Text = null);

public enum DigestStep { Queued, Started, Streaming, Finished }
