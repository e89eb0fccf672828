using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>What can be wrong with LLamaSharp's libraries or a model, in one place.</summary>
internal static class SharpFailure
{
    internal static RuntimeLoadException DoesNotLoad(string file, string reason, Exception inner) =>
        new(SharpTexts.Of("DoesNotLoad", SharpRuntime.PackageVersion, file, RuntimeInformation.RuntimeIdentifier, reason.TrimEnd('.')), inner);

    internal static RuntimeLoadException NotFound() => new(SharpTexts.Of("NotFound", RuntimeInformation.RuntimeIdentifier, RuntimesFolder));

    internal static RuntimeLoadException DoesNotFit(string file) => new(SharpTexts.Of("DoesNotFit", file, SharpRuntime.PackageVersion));

    internal static RuntimeLoadException NoDevice(string file) => SharpLog.FirstProblem is { } reason
        ? new(SharpTexts.Of("NoDeviceBecause", file, RuntimeInformation.ProcessArchitecture, reason))
        : new(SharpTexts.Of("NoDevice", file, RuntimeInformation.ProcessArchitecture));

    internal static RuntimeLoadException NoFunction(string name) => new(SharpTexts.Of("NoFunction", SharpRuntime.PackageVersion, name));

    internal static ModelLoadException Refused(string path, string? reason) => reason is null
        ? new(SharpTexts.Of("Refused", Path.GetFileName(path), SharpRuntime.PackageVersion))
        : new(SharpTexts.Of("RefusedBecause", Path.GetFileName(path), SharpRuntime.PackageVersion, reason));

    internal static string RuntimesFolder => Path.Combine(AppContext.BaseDirectory, "runtimes");
}
