using System.Runtime.CompilerServices;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Endpoints;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Whether the servers that are configured answer, and what they serve. Without one nothing is asked of the network.</summary>
internal static class EndpointChecks
{
    public static async IAsyncEnumerable<Diagnosis> RunAsync(Session session, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (IReadOnlyList<EndpointOptions> servers, Diagnosis? fault) = Configured(session);
        if (fault is not null)
            yield return fault;
        foreach (EndpointOptions options in servers)
            yield return await CheckAsync(options, options.Addresses[0], cancellationToken);
    }

    // A broken file is told of where the file is looked at; a value in a whole one, here.
    private static (IReadOnlyList<EndpointOptions> Servers, Diagnosis? Fault) Configured(Session session)
    {
        try
        {
            return ([.. session.Value(Settings.Endpoint, []).Select(a => RemoteModels.OptionsOf(session, [a]))], null);
        }
        catch (CommandException e)
        {
            return ([], FolderChecks.HasUsableConfiguration ? Diagnosis.Fail("Endpoint", Settings.Endpoint.Name.Flag, e.Message) : null);
        }
    }

    private static async Task<Diagnosis> CheckAsync(EndpointOptions options, EndpointAddress address, CancellationToken cancellationToken)
    {
        try
        {
            using EndpointFleet fleet = await EndpointFleet.ConnectAsync(options, _ => { }, cancellationToken);
            string models = string.Join(Texts.Of("List.Comma"), fleet.Served);
            return Diagnosis.Ok("Endpoint", Texts.Of(address.IsThisMachine ? "Doctor.Endpoint.Here" : "Doctor.Endpoint.Elsewhere", address, models.Length > 0 ? models : "?"));
        }
        catch (EndpointException e)
        {
            return Diagnosis.Fail("Endpoint", address.ToString(), e.Message);
        }
    }
}
