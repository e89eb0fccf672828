using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>What can be wrong with the libraries or a model, in one place.</summary>
internal static class LoadFailure
{
    internal static RuntimeLoadException NotBuiltFor() =>
        new(NativeTexts.Of("NotBuiltFor", Path.Combine(AppContext.BaseDirectory, "llama"), RuntimeInformation.RuntimeIdentifier));

    internal static RuntimeLoadException NoFolder(string folder) => new(NativeTexts.Of("NoFolder", folder));

    internal static RuntimeLoadException NoLibrary(string folder) => new(NativeTexts.Of("NoLibrary", folder, NativeLibraries.Release));

    internal static RuntimeLoadException WrongVersion(string folder, string? version) => string.IsNullOrEmpty(version)
        ? new(NativeTexts.Of("UnknownVersion", folder, NativeLibraries.Release))
        : new(NativeTexts.Of("WrongVersion", folder, version, NativeLibraries.Release));

    internal static RuntimeLoadException DoesNotLoad(string path, Exception inner) =>
        new(NativeTexts.Of("DoesNotLoad", path, LoadReason.Of(inner).TrimEnd('.')), inner);

    internal static RuntimeLoadException NoDevice(string folder) => NativeLog.FirstProblem is { } reason
        ? new(NativeTexts.Of("NoDeviceBecause", folder, RuntimeInformation.ProcessArchitecture, reason))
        : new(NativeTexts.Of("NoDevice", folder, RuntimeInformation.ProcessArchitecture));

    internal static RuntimeLoadException AlreadyLoaded(string folder, string loaded) => new(NativeTexts.Of("AlreadyLoaded", loaded, folder));

    internal static ModelLoadException Refused(string path, string? reason) => reason is null
        ? new(NativeTexts.Of("Refused", Path.GetFileName(path), NativeLibraries.Release))
        : new(NativeTexts.Of("RefusedBecause", Path.GetFileName(path), NativeLibraries.Release, reason));
}
