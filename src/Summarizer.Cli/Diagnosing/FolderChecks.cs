using Summarizer.Cli.Configuring;
using Summarizer.Cli.Messages;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Whether the program can write where it keeps things, and read what it came with.</summary>
internal static class FolderChecks
{
    public static IEnumerable<Diagnosis> Run(ModelStore store)
    {
        yield return Writable("ModelFolder", store);
        yield return ConfigurationIsUsable();
    }

    public static bool HasUsableConfiguration => ConfigurationIsUsable().Health == Health.Ok;

    private static Diagnosis ConfigurationIsUsable()
    {
        try
        {
            ConfigurationFile? file = ConfigurationFile.Load(ConfigurationFile.Path);
            return Diagnosis.Ok("Configuration", file is null ? Texts.Of("Doctor.Configuration.None", ConfigurationFile.Path) : ConfigurationFile.Path);
        }
        catch (CommandException e)
        {
            return Diagnosis.Fail("Configuration", ConfigurationFile.Path, e.Message);
        }
    }

    // The nearest folder that exists decides: the rest is made when it is needed.
    private static Diagnosis Writable(string subject, ModelStore store)
    {
        string existing = store.Folder;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
            existing = parent;
        try
        {
            File.Create(Path.Combine(existing, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
            return Diagnosis.Ok(subject, Texts.Of("Doctor.FreeDisk", store.Folder, Sizes.Text(store.FreeBytes())));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Fail(subject, store.Folder, Texts.Of("Doctor.Writable.Advice", e.Message));
        }
    }
}
