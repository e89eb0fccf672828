namespace Summarizer.Endpoints.Sending;

/// <summary>What went wrong with one attempt at one server; the kinds are also names of texts.</summary>
internal enum FaultKind
{
    /// <summary>No connection, or one that ended before the answer began.</summary>
    Connection,

    /// <summary>No secure connection: the next attempt would do no better.</summary>
    Security,

    /// <summary>Nothing came for too long.</summary>
    Silence,

    /// <summary>The answer broke off.</summary>
    Cut,

    /// <summary>What came is no answer.</summary>
    Garbled,

    /// <summary>429: too much was asked of it.</summary>
    Busy,

    /// <summary>5xx, also in the middle of an answer.</summary>
    Server,

    /// <summary>401, 403.</summary>
    Key,

    /// <summary>404, 405 and redirects: nothing answers there.</summary>
    Place,

    /// <summary>400 and the like: this request.</summary>
    Request,
}

/// <summary>One attempt failed.</summary>
/// <param name="detail">The server's or the system's words, short and without a key.</param>
internal sealed class EndpointFault(FaultKind kind, string detail, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(detail, inner)
{
    private static readonly string[] LengthWords = ["context", "too long", "maximum", "exceed", "max_model_len", "input length"];

    public FaultKind Kind { get; } = kind;

    public string Detail => Message;

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether another attempt may do better.</summary>
    public bool MayPass => IsOfServer || Kind is FaultKind.Busy;

    /// <summary>Whether it speaks against the server, not against what was asked of it.</summary>
    public bool IsOfServer => Kind is FaultKind.Connection or FaultKind.Silence or FaultKind.Cut or FaultKind.Garbled or FaultKind.Server;

    /// <summary>Whether it may be about a part of the request that the server does not know.</summary>
    public bool IsRefusal => Kind == FaultKind.Request && !LengthWords.Any(w => Detail.Contains(w, StringComparison.OrdinalIgnoreCase));
}
