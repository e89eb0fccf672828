using Summarizer.Cli.Parsing;
using Summarizer.Endpoints;
using Summarizer.Generating;

namespace Summarizer.Cli.Engines;

/// <summary>What a run computes with, settled before any work is done: files on this machine, or models on servers.</summary>
internal abstract record ChosenModels
{
    /// <summary>What the options name; null where nobody named a model and none is installed.</summary>
    public static ChosenModels? Of(Session session, DigestOptions options) =>
        session.Value(Settings.Endpoint, []) is { Count: > 0 } addresses ? RemoteModels.Of(session, addresses, options) : LocalModels.Of(session, options);

    /// <summary>What translates, and is asked for nothing else: it may be a specialist; null as above.</summary>
    public static ChosenModels? ToTranslate(Session session, DigestOptions options) =>
        session.Value(Settings.Endpoint, []) is { Count: > 0 } addresses ? RemoteModels.Of(session, addresses, options) : LocalModels.ToTranslate(session);
}

/// <summary>Models on servers.</summary>
/// <param name="General">Null for the only one that is served.</param>
/// <param name="Translator">Null where the general model translates too.</param>
internal sealed record RemoteModels(EndpointOptions Endpoints, string? General, string? Translator) : ChosenModels
{
    public static RemoteModels Of(Session session, IReadOnlyList<EndpointAddress> addresses, DigestOptions options) => new(
        OptionsOf(session, addresses),
        session.Value(Settings.Model, "") is { Length: > 0 } model ? model : null,
        // A translator that has nothing to translate is not asked for.
        options.TranslationLanguage is not null && session.Value(Settings.Translator, "") is { Length: > 0 } translator ? translator : null);

    public static EndpointOptions OptionsOf(Session session, IReadOnlyList<EndpointAddress> addresses)
    {
        EndpointOptions usual = new(addresses);
        return usual with
        {
            Key = ApiKey.FromEnvironment(Environment.GetEnvironmentVariable),
            Network = session.Network,
            Parallel = session.Value(Settings.Parallel, usual.Parallel),
            Context = session.Value(Settings.Context, 0) is > 0 and var context ? context : null,
            Silence = TimeSpan.FromSeconds(session.Value(Settings.Timeout, (int)usual.Silence.TotalSeconds)),
        };
    }
}
