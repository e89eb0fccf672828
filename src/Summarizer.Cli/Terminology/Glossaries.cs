using Summarizer.Cli.Configuring;
using Summarizer.Cli.Parsing;
using Summarizer.Terms;

namespace Summarizer.Cli.Terminology;

/// <summary>The glossaries of a run: the user's own beside the configuration file, then those that are named. A later one counts more.</summary>
internal static class Glossaries
{
    private const string Own = "glossary.csv";

    /// <exception cref="GlossaryException">One cannot be read.</exception>
    public static Vocabulary Of(Session session)
    {
        string[] files = [.. OwnFile().Where(File.Exists), .. session.Value(Settings.Glossary, [])];
        return files.Length == 0 ? Vocabulary.BuiltIn : new Vocabulary(files.SelectMany(Glossary.Read));
    }

    private static IEnumerable<string> OwnFile() =>
        Path.GetDirectoryName(ConfigurationFile.Path) is { Length: > 0 } folder ? [Path.Combine(folder, Own)] : [];
}
