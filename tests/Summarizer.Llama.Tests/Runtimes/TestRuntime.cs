using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>
/// The runtime under test: the one the program uses by default. Two builds of llama.cpp do not go together in one process (their
/// libraries carry the same names), so SUMMARIZE_TEST_RUNTIME chooses, and both are tested by running the suite twice.
/// </summary>
internal static class TestRuntime
{
    public static ILlamaRuntime Load() => NativeRuntime.Load();
}
