using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Endpoints;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Whether the servers that are configured answer, and what they serve. Without one nothing is asked of the network.</summary>
internal static class EndpointChecks
{
    public static async IAsyncEnumerable<Diagnosis> RunAsync(Session session, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (EndpointAddress address in session.Value(Settings.Endpoint, []))
            yield return await CheckAsync(RemoteModels.OptionsOf(session, [address]), address, cancellationToken);
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
