namespace Summarizer.Benchmarks.Workloads;

/// <summary>A request of the workload: the article first, the task last, and exactly so many tokens of answer.</summary>
internal sealed record Ask(int Article, string Kind, string System, string User, int OutputTokens);
