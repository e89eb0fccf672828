using Summarizer.Endpoints.Balancing;
using Summarizer.Endpoints.Connecting;
using Summarizer.Endpoints.Sending;

namespace Summarizer.Endpoints;

/// <summary>The servers of a run. Each was asked what it serves; one that did not answer is tried again later.</summary>
public sealed class EndpointFleet : IDisposable
{
    private const int ConnectAttempts = 3;

    private readonly List<Endpoint> endpoints = [];
    private long tokens;

    private EndpointFleet(EndpointOptions options, Action<string> warn)
    {
        (Options, Warn) = (options, warn);
        Rotation = new Rotation(options);
        foreach (EndpointAddress address in options.Addresses)
        {
            Endpoint endpoint = new(address, options, count => Interlocked.Add(ref tokens, count), Opened, Closed);
            endpoints.Add(endpoint);
            Rotation.Add(endpoint);
        }
    }

    /// <summary>Tokens that the servers have written so far.</summary>
    public long GeneratedTokens => Interlocked.Read(ref tokens);

    /// <summary>Requests that all of them take at the same time.</summary>
    public int Parallel => Options.Parallel * endpoints.Count;

    /// <summary>The models that they say they serve.</summary>
    public IReadOnlyList<string> Served => [.. endpoints.SelectMany(e => e.Models ?? []).Select(m => m.Name).Distinct()];

    internal EndpointOptions Options { get; }

    internal Action<string> Warn { get; }

    internal Rotation Rotation { get; }

    internal IReadOnlyList<EndpointAddress> Addresses => Options.Addresses;

    /// <summary>Asks each server what it serves.</summary>
    /// <param name="warn">Told, in the user's language, of servers that do not answer, come back, or refuse a part of requests.</param>
    /// <exception cref="EndpointException">None of them can be used, or one may not be asked.</exception>
    public static async Task<EndpointFleet> ConnectAsync(EndpointOptions options, Action<string> warn, CancellationToken cancellationToken)
    {
        foreach (EndpointAddress address in options.Addresses)
            if (options.Network.ForbiddenBy is { } by && !address.IsThisMachine)
                throw EndpointException.Forbidden(address, by);
        EndpointFleet fleet = new(options, warn);
        try
        {
            EndpointException?[] failures = await Task.WhenAll(fleet.endpoints.Select(e => fleet.TryAsync(e, cancellationToken))).ConfigureAwait(false);
            if (!failures.Contains(null))
                throw failures[0]!;
            foreach (EndpointException failure in failures.OfType<EndpointException>())
                warn(failure.Message);
            return fleet;
        }
        catch
        {
            fleet.Dispose();
            throw;
        }
    }

    /// <summary>A model that they serve.</summary>
    /// <param name="name">Null for the only one.</param>
    /// <exception cref="EndpointException">They serve no such model, or several and none is named.</exception>
    public EndpointClient Model(string? name)
    {
        ServedModel[] served = [.. endpoints.SelectMany(e => e.Models ?? [])];
        string[] names = [.. served.Select(m => m.Name).Distinct()];
        string model = name ?? names switch
        {
            [] => throw EndpointException.NoModels(Addresses),
            [{ } only] => only,
            _ => throw EndpointException.SeveralModels(Addresses, names),
        };
        if (!endpoints.Any(e => e.Serves(model)))
            throw EndpointException.NoSuchModel(model, Addresses, names);
        return new EndpointClient(this, model, Options.Context ?? served.Where(m => m.IsCalled(model)).Min(m => m.Context));
    }

    public void Dispose()
    {
        Rotation.Dispose();
        endpoints.ForEach(e => e.Dispose());
    }

    // What kept it from answering, or null.
    private async Task<EndpointException?> TryAsync(Endpoint endpoint, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await endpoint.ListModelsAsync(cancellationToken).ConfigureAwait(false);
                return null;
            }
            catch (EndpointFault fault) when (fault.MayPass && attempt < ConnectAttempts)
            {
                await Task.Delay(Options.FirstDelay * attempt, Options.Time, cancellationToken).ConfigureAwait(false);
            }
            // A wrong key or address is the user's to put right; a server that is not up may come up.
            catch (EndpointFault fault)
            {
                EndpointException failure = EndpointException.Of(endpoint.Address, fault);
                if (!fault.MayPass)
                    throw failure;
                Rotation.Rest(endpoint, Options.Rest);
                return failure;
            }
        }
    }

    private void Opened(Endpoint endpoint)
    {
        Rotation.TakeOut(endpoint);
        Warn(EndpointTexts.Of("Endpoint.Out", endpoint.Address, Options.Rest.TotalSeconds.ToString("0.#", null)));
    }

    private void Closed(Endpoint endpoint)
    {
        Rotation.TakeBack(endpoint);
        Warn(EndpointTexts.Of("Endpoint.Back", endpoint.Address));
    }
}
