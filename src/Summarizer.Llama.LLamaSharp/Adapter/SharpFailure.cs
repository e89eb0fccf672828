using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>What can be wrong with LLamaSharp's libraries or a model, in one place.</summary>
internal static class SharpFailure
{
    internal static RuntimeLoadException DoesNotLoad(string file, string reason, Exception inner) =>
        new($"LLamaSharp {SharpRuntime.PackageVersion}: '{file}' does not load on {RuntimeInformation.RuntimeIdentifier}: {reason.TrimEnd('.')}. " +
            "Install what it names, build or install the program again for this system, or try --runtime native.", inner);

    internal static RuntimeLoadException NotFound() =>
        new($"No llama.cpp library for {RuntimeInformation.RuntimeIdentifier} lies in '{RuntimesFolder}'. " +
            "Build or install the program again for this system, or try --runtime native.");

    internal static RuntimeLoadException DoesNotFit(string file) =>
        new($"'{file}' is of another llama.cpp than LLamaSharp {SharpRuntime.PackageVersion} was made for: their data do not fit each other. " +
            "Build or install the program again.");

    internal static RuntimeLoadException NoDevice(string file) =>
        new($"'{file}' finds no way to compute on this processor ({RuntimeInformation.ProcessArchitecture}). {SharpLog.FirstProblem}".TrimEnd());

    internal static RuntimeLoadException NoFunction(string name) =>
        new($"The llama.cpp libraries of LLamaSharp {SharpRuntime.PackageVersion} have no function {name}: they are of another version. " +
            "Build or install the program again.");

    internal static ModelLoadException Refused(string path, string? reason) =>
        new($"{Path.GetFileName(path)}: the llama.cpp of LLamaSharp {SharpRuntime.PackageVersion} cannot load this model. " +
            $"{(reason is null ? "It gave no reason." : $"It says: {reason}")} " +
            "A newer kind of model needs a newer llama.cpp; 'summarize models ls' lists models that are known to fit.");

    internal static ContextException NoContext(ContextOptions options, string? reason) =>
        new($"No context of {options.Capacity} tokens for {options.MaxSequences} sequences could be made. " +
            $"{(reason is null ? "" : $"llama.cpp says: {reason} ")}Use a smaller --context or a smaller model.");

    internal static string RuntimesFolder => Path.Combine(AppContext.BaseDirectory, "runtimes");
}
