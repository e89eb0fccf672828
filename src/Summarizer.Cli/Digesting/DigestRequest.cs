using Summarizer.Cli.Parsing;
using Summarizer.Cli.Terminology;
using Summarizer.Generating;

namespace Summarizer.Cli.Digesting;

/// <summary>What the options ask of a digest.</summary>
internal static class DigestRequest
{
    public static DigestOptions Of(Session session)
    {
        Parts parts = Settings.Only.Of(session.Parse, Parts.All);
        DigestOptions usual = DigestOptions.Default;
        return new DigestOptions(
            parts.HasFlag(Parts.Abstract) ? session.Value(Settings.Abstract, usual.AbstractLanguages) : [],
            parts.HasFlag(Parts.Facts) ? session.Value(Settings.Facts, usual.FactLanguages) : [],
            parts.HasFlag(Parts.Translation) ? session.Value(Settings.To, usual.TranslationLanguage!) : null,
            session.Value(Settings.AbstractLength, usual.AbstractLength),
            Settings.Seed.IsGiven(session.Parse) ? Settings.Seed.Of(session.Parse, 0) : null)
        {
            Vocabulary = Glossaries.Of(session),
        };
    }
}
