namespace Summarizer.Cli.Output;

/// <summary>Which code runs: another after every change of the program, the checks included.</summary>
internal static class Build
{
    public static string Id { get; } = $"{typeof(DigestPipeline).Module.ModuleVersionId:n} {typeof(Build).Module.ModuleVersionId:n}";
}
