using Summarizer.Endpoints.Sending;

namespace Summarizer.Endpoints;

/// <summary>What an <see cref="EndpointException"/> means for a run.</summary>
public enum EndpointFailure
{
    /// <summary>The servers cannot be used.</summary>
    Server,

    /// <summary>They serve no such model, or several and none was named.</summary>
    Model,

    /// <summary>They refused this one request; others may do better.</summary>
    Request,

    /// <summary>The network is forbidden.</summary>
    Forbidden,
}

/// <summary>A server could not be used; the message says what failed, where, and what to do next.</summary>
public sealed class EndpointException : Exception
{
    private EndpointException(EndpointFailure failure, string message, Exception? inner = null) : base(message, inner) => Failure = failure;

    public EndpointFailure Failure { get; }

    internal static EndpointException Of(EndpointAddress address, EndpointFault fault) => new(
        fault.Kind == FaultKind.Request ? EndpointFailure.Request : EndpointFailure.Server,
        EndpointTexts.Of($"Fault.{fault.Kind}", address, fault.Detail.Length == 0 ? "" : EndpointTexts.Of("Fault.Detail", fault.Detail)), fault);

    internal static EndpointException AllDown(IReadOnlyList<EndpointAddress> addresses, TimeSpan patience) =>
        new(EndpointFailure.Server, EndpointTexts.Of("Endpoint.AllDown", Names(addresses), patience.TotalSeconds.ToString("0", null)));

    internal static EndpointException Forbidden(EndpointAddress address, string by) =>
        new(EndpointFailure.Forbidden, EndpointTexts.Of("Endpoint.Forbidden", address, by));

    internal static EndpointException NoSuchModel(string model, IReadOnlyList<EndpointAddress> addresses, IEnumerable<string> served) =>
        new(EndpointFailure.Model, EndpointTexts.Of("Endpoint.NoSuchModel", Names(addresses), model, Names(served)));

    internal static EndpointException SeveralModels(IReadOnlyList<EndpointAddress> addresses, IEnumerable<string> served) =>
        new(EndpointFailure.Model, EndpointTexts.Of("Endpoint.SeveralModels", Names(addresses), Names(served)));

    internal static EndpointException NoModels(IReadOnlyList<EndpointAddress> addresses) =>
        new(EndpointFailure.Model, EndpointTexts.Of("Endpoint.NoModels", Names(addresses)));

    private static string Names<T>(IEnumerable<T> things) => string.Join(EndpointTexts.Of("Comma"), things);
}
