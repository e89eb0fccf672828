using Summarizer.Cli.Digesting;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Cli.Reading;
using Summarizer.Cli.Terminology;
using Summarizer.Generating;
using Summarizer.Recalling;
using Summarizer.Typesetting;
using Summarizer.Writing;

namespace Summarizer.Cli.Translating;

/// <summary><c>translate</c>: the digest's run, asked for the translation alone, of whole files whose layout is kept.</summary>
internal static class TranslateCommand
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        Verdict verdict = new();
        IReadOnlyList<string> inputs = Inputs.Of(session, verdict);
        OutputPlan plan = OutputPlan.Of(session, inputs, FormatChoice.OfTranslations, Existing.AreJournaled);
        string to = session.Value(Settings.To, "en");
        DigestOptions options = new([], [], to, Seed: Settings.Seed.IsGiven(session.Parse) ? Settings.Seed.Of(session.Parse, 0) : null)
        {
            Vocabulary = Glossaries.Of(session),
            Memory = TranslationMemory.Read(Settings.Memory.Of(session.Parse, []), to),
        };
        ChosenModels models = ChosenModels.ToTranslate(session, options) ?? throw Faults.TranslationNeedsModel();
        TranslationNotes notes = new(session.Notices);
        DigestJob job = new(
            inputs, plan, options, models, new Pages(session) { KeepsLayout = true },
            new WriteOptions(UserLanguage.Current) { Layout = session.Has(Settings.Bilingual) ? Shown.Both : Shown.Target })
        {
            Told = notes.Tell,
        };
        ExitCode code = await DigestCommand.RunAsync(session, verdict, job, cancellationToken);
        notes.Close(options.Memory);
        return code;
    }
}
