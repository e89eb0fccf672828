using System.Net;

namespace Summarizer.Llama.Models;

/// <summary>Why a pull failed.</summary>
public enum PullFault
{
    Offline,
    Unreachable,
    Denied,
    NotFound,

    /// <summary>Too many requests, or a server in trouble: another time may do.</summary>
    Busy,

    /// <summary>The connection broke off or stood still; what has come is kept.</summary>
    Cut,

    WrongContent,

    /// <summary>Another pull of the same file is under way.</summary>
    UnderWay,
}

/// <summary>A model could not be downloaded; the message says why and what to do next.</summary>
public sealed class PullException : ModelException
{
    private PullException(PullFault fault, string message, Exception? inner = null) : base(message, inner) => Fault = fault;

    public PullFault Fault { get; }

    /// <summary>How long the hub asks to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    internal static PullException Offline(string by, string name) => new(PullFault.Offline, EngineTexts.Of("Pull.Offline", by, name));

    internal static PullException Unreachable(ModelSource source, Uri host, Exception inner) =>
        new(PullFault.Unreachable, EngineTexts.Of("Pull.Unreachable", host.Authority, inner.Message.TrimEnd('.'), OtherWays(source)), inner);

    internal static PullException Unanswered(ModelSource source, Uri host, TimeSpan after, Exception inner) =>
        new(PullFault.Unreachable, EngineTexts.Of("Pull.Unanswered", host.Authority, after.TotalSeconds, OtherWays(source)), inner);

    internal static PullException Denied(Uri uri, HttpStatusCode status, string page) =>
        new(PullFault.Denied, EngineTexts.Of("Pull.Denied", uri.Authority, (int)status, page));

    internal static PullException NotFound(RemoteModel model, Uri host) =>
        new(PullFault.NotFound, EngineTexts.Of("Pull.NotFound", host.Authority, model.File, model.Repository, model.Revision));

    internal static PullException TooManyRequests(Uri uri, TimeSpan? after) =>
        new(PullFault.Busy, after is { } wait
            ? EngineTexts.Of("Pull.TooManyWait", uri.Authority, Math.Ceiling(wait.TotalSeconds))
            : EngineTexts.Of("Pull.TooMany", uri.Authority))
        { RetryAfter = after };

    internal static PullException Server(ModelSource source, Uri uri, HttpStatusCode status, TimeSpan? after) =>
        new(PullFault.Busy, EngineTexts.Of("Pull.Server", uri.Authority, (int)status, OtherWays(source))) { RetryAfter = after };

    internal static PullException Unexpected(ModelSource source, Uri uri, HttpStatusCode status) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.Unexpected", uri.Authority, (int)status, uri.AbsolutePath, OtherWays(source)));

    internal static PullException NoAnswerRead(ModelSource source, Uri uri, Exception inner) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.NoAnswerRead", uri.Authority, uri.AbsolutePath, OtherWays(source)), inner);

    internal static PullException TooManyRedirects(ModelSource source, Uri uri) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.TooManyRedirects", uri.Authority, OtherWays(source)));

    internal static PullException Unsafe(ModelSource source, Uri from, Uri to) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.Unsafe", from.Authority, $"{to.Scheme}://{to.Authority}", OtherWays(source)));

    internal static PullException CutOff(Uri uri, long done, long? total, Exception? inner = null) =>
        new(PullFault.Cut, total is { } all
            ? EngineTexts.Of("Pull.CutOffOf", uri.Authority, done, all)
            : EngineTexts.Of("Pull.CutOff", uri.Authority, done), inner);

    internal static PullException Still(Uri uri, long done, TimeSpan after) =>
        new(PullFault.Cut, EngineTexts.Of("Pull.Still", uri.Authority, after.TotalSeconds, done));

    internal static PullException WrongHash(string file, string expected, string actual) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.WrongHash", file, actual, expected));

    internal static PullException WrongLength(string file, long expected, long actual) =>
        new(PullFault.WrongContent, EngineTexts.Of("Pull.WrongLength", file, actual, expected));

    internal static PullException Replaced(RemoteModel model, string hub) =>
        new(PullFault.WrongContent, EngineTexts.Of(
            "Pull.Replaced", model.File, model.Repository, hub, model.Sha256, model.Source == ModelSource.ModelScope ? "modelscope.cn" : "hf.co"));

    internal static PullException UnderWay(string file) => new(PullFault.UnderWay, EngineTexts.Of("Pull.UnderWay", file));

    private static string OtherWays(ModelSource source) =>
        EngineTexts.Of(source == ModelSource.ModelScope ? "Pull.OtherHuggingFace" : "Pull.OtherModelScope");
}
