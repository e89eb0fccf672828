using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>What can be wrong with the libraries or a model, in one place.</summary>
internal static class LoadFailure
{
    internal static RuntimeLoadException NotBuiltFor() =>
        new($"No llama.cpp libraries lie beside the program in '{Path.Combine(AppContext.BaseDirectory, "llama")}'. " +
            $"The native runtime is built for Linux on x64 and arm64; this is {RuntimeInformation.RuntimeIdentifier}. " +
            "Use --runtime llamasharp, or build again where npm is installed.");

    internal static RuntimeLoadException NoFolder(string folder) =>
        new($"The folder '{folder}', where llama.cpp's libraries should be, does not exist. Build or install the program again.");

    internal static RuntimeLoadException NoLibrary(string folder) =>
        new($"'{folder}' holds no libllama.v{NativeLibraries.Release}.so. Build or install the program again, or try --runtime llamasharp.");

    internal static RuntimeLoadException WrongVersion(string folder, string? version) =>
        new($"'{folder}' holds llama.cpp {(string.IsNullOrEmpty(version) ? "of an unknown version" : version)}, and this program is made for " +
            $"{NativeLibraries.Release}: their calls do not fit each other. Build or install the program again.");

    internal static RuntimeLoadException DoesNotLoad(string path, Exception inner) =>
        new($"'{path}' does not load: {LoadReason.Of(inner)}. " +
            "A system with another C library than glibc, or one too old, cannot use it; try --runtime llamasharp.", inner);

    internal static RuntimeLoadException NoDevice(string folder) =>
        new($"No library in '{folder}' runs on this processor ({RuntimeInformation.ProcessArchitecture}). {NativeLog.FirstProblem}");

    internal static RuntimeLoadException AlreadyLoaded(string folder, string loaded) =>
        new($"llama.cpp is already loaded from '{loaded}'; it cannot be loaded from '{folder}' too in one run.");

    internal static ModelLoadException Refused(string path, string? reason) =>
        new($"{Path.GetFileName(path)}: llama.cpp {NativeLibraries.Release} cannot load this model. " +
            $"{(reason is null ? "It gave no reason." : $"It says: {reason}")} " +
            "A newer kind of model needs a newer llama.cpp; 'summarize models ls' lists models that are known to fit.");

    internal static ContextException NoContext(ContextOptions options, string? reason) =>
        new($"No context of {options.Capacity} tokens for {options.MaxSequences} sequences could be made. " +
            $"{(reason is null ? "" : $"llama.cpp says: {reason} ")}Use a smaller --context or a smaller model.");
}
