namespace Summarizer.Llama.Models;

/// <summary>Where models lie on this machine.</summary>
/// <param name="Store">The program's own model folder.</param>
/// <param name="HubCaches">Caches laid out as Hugging Face's tools do, <c>models--OWNER--NAME/snapshots/COMMIT/FILE</c>: read only.</param>
/// <param name="FlatCaches">Caches laid out as llama.cpp did, <c>OWNER_NAME_FILE</c>: read only.</param>
public sealed record ModelFolders(string Store, IReadOnlyList<string> HubCaches, IReadOnlyList<string> FlatCaches)
{
    /// <summary>The folders of this user on this system.</summary>
    /// <param name="variable">The environment; null for the process's own.</param>
    public static ModelFolders OfUser(Func<string, string?>? variable = null)
    {
        Func<string, string?> read = variable ?? Environment.GetEnvironmentVariable;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        var cache = Absolute(read("XDG_CACHE_HOME")) ?? Path.Combine(home, ".cache");
        var llama = Given(read("LLAMA_CACHE"));
        var hub = Given(read("HF_HUB_CACHE")) ?? (Given(read("HF_HOME")) is { } hugging ? Path.Combine(hugging, "hub") : Path.Combine(cache, "huggingface", "hub"));
        return new ModelFolders(
            Given(read("SUMMARIZE_MODELS")) ?? Path.Combine(UserData(read, home), "summarize", "models"),
            // llama.cpp keeps either layout in the folder that LLAMA_CACHE names, by its age.
            llama is null ? [hub] : [llama, hub],
            [llama ?? LlamaCache(home, cache)]);
    }

    private static string UserData(Func<string, string?> read, string home) =>
        OperatingSystem.IsWindows()
            ? Given(read("LOCALAPPDATA")) ?? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Absolute(read("XDG_DATA_HOME")) ??
                (OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Application Support") : Path.Combine(home, ".local", "share"));

    private static string LlamaCache(string home, string cache) =>
        OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "llama.cpp")
        : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "llama.cpp")
        : Path.Combine(cache, "llama.cpp");

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : Path.GetFullPath(value);

    // The XDG specification has relative paths ignored.
    private static string? Absolute(string? value) => Path.IsPathFullyQualified(value ?? "") ? value : null;
}
