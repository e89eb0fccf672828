using Summarizer.Cli.Parsing;
using Summarizer.Llama.LLamaSharp;
using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Engines;

/// <summary>Which llama.cpp runs: LLamaSharp's where it is built in, unless another is named. One that does not load is not replaced in silence.</summary>
internal static class RuntimeChoice
{
    /// <exception cref="RuntimeLoadException">The runtime does not load; the message names the other.</exception>
    public static ILlamaRuntime Load(Session session)
    {
        ILlamaRuntime runtime = Load(session.Value(Settings.Runtime, Usual));
        if (GpuNotice.Of(runtime.Describe(), session.Value(Settings.GpuLayers, 0)) is { } notice)
            session.Notices.Warning(notice);
        return runtime;
    }

    /// <summary>The one that runs where nobody names another.</summary>
    public static string Usual => LLamaSharpRuntime.IsIncluded ? "llamasharp" : "native";

    public static ILlamaRuntime Load(string name) => name == "native" ? NativeRuntime.Load() : LLamaSharpRuntime.Load();
}
