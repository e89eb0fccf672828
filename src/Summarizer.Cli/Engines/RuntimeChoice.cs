using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Llama.LLamaSharp;
using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Engines;

/// <summary>Which llama.cpp runs: LLamaSharp's where it was built in and loads, else the native one. A named one is never replaced.</summary>
internal static class RuntimeChoice
{
    /// <exception cref="RuntimeLoadException">The named runtime does not load, or none does.</exception>
    public static ILlamaRuntime Load(Session session) => session.Value(Settings.Runtime, "") switch
    {
        "llamasharp" => LLamaSharpRuntime.Load(),
        "native" => NativeRuntime.Load(),
        _ => LLamaSharpRuntime.IsIncluded ? LoadEither(session) : NativeRuntime.Load(),
    };

    private static ILlamaRuntime LoadEither(Session session)
    {
        try
        {
            return LLamaSharpRuntime.Load();
        }
        catch (RuntimeLoadException e) when (NativeRuntime.FindFolder() is not null)
        {
            session.Notices.Warning(Texts.Of("Runtime.Fallback", e.Message));
            return NativeRuntime.Load();
        }
    }
}
