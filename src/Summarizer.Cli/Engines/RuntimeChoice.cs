using Summarizer.Cli.Parsing;
using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Engines;

/// <summary>Which llama.cpp runs. LLamaSharp's joins when its adapter is in.</summary>
internal static class RuntimeChoice
{
    /// <exception cref="RuntimeLoadException">The named runtime does not load, or none does.</exception>
    public static ILlamaRuntime Load(Session session) => session.Value(Settings.Runtime, "native") == "native"
        ? NativeRuntime.Load()
        : throw new RuntimeLoadException("This build has no LLamaSharp. Use --runtime native.");
}
