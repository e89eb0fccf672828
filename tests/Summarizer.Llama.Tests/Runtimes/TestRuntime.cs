using Summarizer.Llama.LLamaSharp;
using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>
/// The runtime under test: the one the program uses by default. Two builds of llama.cpp do not go together in one process (their
/// libraries carry the same names), so SUMMARIZE_TEST_RUNTIME chooses, and both are tested by running the suite twice.
/// </summary>
internal static class TestRuntime
{
    public const string Variable = "SUMMARIZE_TEST_RUNTIME";

    public static string Name { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : LLamaSharpRuntime.IsIncluded ? "llamasharp" : "native";

    public static ILlamaRuntime Load() => Name switch
    {
        "native" => NativeRuntime.Load(),
        "llamasharp" => LLamaSharpRuntime.Load(),
        var other => throw new ArgumentException($"{Variable} is native or llamasharp, not {other}."),
    };
}
