using Summarizer.Cli.Messages;
using Summarizer.Endpoints;
using Summarizer.Generating;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Engines;

/// <summary>Models on servers that were reached.</summary>
internal sealed record ServedModels(EndpointFleet Fleet, PipelineModel General, PipelineModel? Translator)
{
    public static async Task<ServedModels> ConnectAsync(Session session, RemoteModels models, CancellationToken cancellationToken)
    {
        // Said before anything is sent, and whatever else is silent: from here on text leaves this machine.
        foreach (EndpointAddress address in models.Endpoints.Addresses.Where(a => !a.IsThisMachine && models.Endpoints.Network.ForbiddenBy is null))
            session.Notices.Disclosure(Texts.Of("Endpoint.Elsewhere", address));
        EndpointFleet fleet = await EndpointFleet.ConnectAsync(models.Endpoints, m => session.Notices.Warning(m), cancellationToken);
        EndpointClient general = fleet.Model(models.General);
        if (Entry(general.ModelName)?.Role == ModelRole.Translator)
            throw Faults.OnlyTranslates(general.ModelName);
        EndpointClient? translator = models.Translator is { } name ? fleet.Model(name) : null;
        if (!general.IsContextKnown)
            session.Notices.Note(Texts.Of("Endpoint.ContextAssumed", models.Endpoints.Addresses[0], general.ContextTokens));
        return new ServedModels(fleet, ForPipeline(general, fleet), translator is null ? null : ForPipeline(translator, fleet));
    }

    private static PipelineModel ForPipeline(EndpointClient client, EndpointFleet fleet) =>
        new(client, new ModelLimits(client.ContextTokens, EndpointClient.CountTokens), client.ModelName, client.Runtime, Entry(client.ModelName)?.PromptSet)
        {
            Requests = fleet.Parallel,
            // Which of the servers answers does not matter, nor that there are more of them tomorrow.
            Fingerprint = $"endpoint {client.ModelName} {client.ContextTokens}",
        };

    // Servers call a model by its repository, its file or a name of their own: the catalogue's entry is the one that the name holds.
    private static CatalogueModel? Entry(string name) => ModelCatalogue.All
        .Where(m => Plain(name).Contains(Plain(m.Name), StringComparison.Ordinal)).MaxBy(m => m.Name.Length);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
