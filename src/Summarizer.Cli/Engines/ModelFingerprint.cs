using Summarizer.Journaling;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Engines;

/// <summary>Tells a model's file from every other of its name: the hash that was taken when it was installed, or one of the whole file, taken once.</summary>
internal static class ModelFingerprint
{
    public static string Of(InstalledModel model, string runtime, Journal journal) => $"{runtime} {model.Manifest?.Sha256 ?? HashOf(model, journal)}";

    private static string HashOf(InstalledModel model, Journal journal)
    {
        FileInfo file = new(model.Path);
        if (journal.FindModelHash(file) is { } known)
            return known;
        string hash = Convert.ToHexStringLower(JournalKey.OfFile(model.Path));
        journal.AddModelHash(file, hash);
        return hash;
    }
}
