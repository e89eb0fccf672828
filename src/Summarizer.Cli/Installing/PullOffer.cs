using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary>After a digest without a model: what one would cost, and the question whether to download it. The result came first.</summary>
internal sealed class PullOffer(Session session)
{
    // Asked before the run: a slip in the configuration is no news for its end.
    private readonly bool offline = session.Value(Settings.Offline, false);
    private readonly ModelSource source = Hubs.Source(session);

    /// <summary>Done, also where nobody wants it or can be asked.</summary>
    public async Task<ExitCode> MakeAsync(CancellationToken cancellationToken)
    {
        Notices notices = session.Notices;
        if (!Terminal.CanAsk || offline || session.Has(Settings.NoInput) || notices.Loudness == Loudness.Quiet)
        {
            notices.Note(Texts.Of(offline ? "Offer.HintOffline" : "Offer.Hint"));
            return ExitCode.Done;
        }
        CatalogueModel model = ModelCatalogue.Default;
        PullFacts facts = PullFacts.Of(model, source, HubOptions.FromEnvironment(), new ModelStore(ModelFolders.OfUser()));
        notices.Note("");
        notices.Note(Texts.Of("Offer.Head", model.Title));
        notices.Note(Texts.Of("Offer.Size", facts.Size is { } size ? Sizes.Text(size) : "?", Sizes.Text(facts.FreeBytes), facts.Folder));
        notices.Note(Texts.Of("Offer.Licence", model.Licence, model.LicenceUrl));
        notices.Note(Texts.Of("Offer.Host", facts.Host));
        if (facts.IsOnModelScope && source != ModelSource.ModelScope)
            notices.Note(Texts.Of("Offer.ModelScope"));
        if (!session.Has(Settings.Yes) && !Question.Ask(Texts.Of("Offer.Question")))
        {
            notices.Note(Texts.Of("Offer.Later"));
            return ExitCode.Done;
        }
        await PullCommand.PullAsync(session, model.Name, cancellationToken);
        notices.Note(Texts.Of("Offer.Again"));
        return ExitCode.Done;
    }
}
