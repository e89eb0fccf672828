using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp;

/// <summary>llama.cpp through LLamaSharp, in builds whose package sources carry it.</summary>
public static class LLamaSharpRuntime
{
    /// <summary>Whether this build holds LLamaSharp. It is the default runtime where it does.</summary>
    public static bool IsIncluded =>
#if LLAMASHARP
        true;
#else
        false;
#endif

    /// <summary>Loads LLamaSharp's libraries, once a process.</summary>
    /// <exception cref="RuntimeLoadException">They are missing, do not fit, do not load here, or this build was made without LLamaSharp.</exception>
    public static ILlamaRuntime Load() =>
#if LLAMASHARP
        Adapter.SharpRuntime.Load();
#else
        throw new RuntimeLoadException(SharpTexts.Of("NotIncluded"));
#endif
}
