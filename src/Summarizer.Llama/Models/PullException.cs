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

    internal static PullException Offline(string by, string name) =>
        new(PullFault.Offline, $"{by} forbids the network, so {name} cannot be downloaded. A file brought by hand: summarize models import FILE");

    internal static PullException Unreachable(Uri host, string why, Exception? inner = null) =>
        new(PullFault.Unreachable, $"{host.Authority} cannot be reached: {why}. {OtherWays(host)}", inner);

    internal static PullException Denied(Uri uri, HttpStatusCode status, string page) =>
        new(PullFault.Denied,
            $"{uri.Authority} answered {(int)status}: the model needs an account, or its licence has to be accepted. " +
            $"Accept it at {page}, make an access token there, and set HF_TOKEN.");

    internal static PullException NotFound(RemoteModel model, Uri host) =>
        new(PullFault.NotFound,
            $"{host.Authority} has no {model.File} in {model.Repository} at {model.Revision}: it was moved or renamed. " +
            "Look for it there, then: summarize models pull hf.co/OWNER/NAME:FILE.gguf, or summarize models import FILE");

    internal static PullException TooManyRequests(Uri uri, TimeSpan? after) =>
        new(PullFault.Busy,
            $"{uri.Authority} answered 429: too many requests{(after is { } wait ? $", wait {Math.Ceiling(wait.TotalSeconds)} s" : "")}. " +
            "Run the command again later; it goes on where it stopped. A token (HF_TOKEN) raises the limit.")
        { RetryAfter = after };

    internal static PullException Server(Uri uri, HttpStatusCode status, TimeSpan? after) =>
        new(PullFault.Busy, $"{uri.Authority} answered {(int)status}. Run the command again later; it goes on where it stopped. {OtherWays(uri)}") { RetryAfter = after };

    internal static PullException Unexpected(Uri uri, HttpStatusCode status) =>
        new(PullFault.WrongContent, $"{uri.Authority} answered {(int)status} to {uri.AbsolutePath}, which was not expected. {OtherWays(uri)}");

    internal static PullException NoAnswerRead(Uri uri, Exception inner) =>
        new(PullFault.WrongContent, $"{uri.Authority} answered {uri.AbsolutePath} with something that is not what hubs answer; a proxy or a login page may stand between. {OtherWays(uri)}", inner);

    internal static PullException TooManyRedirects(Uri uri) =>
        new(PullFault.WrongContent, $"{uri.Authority} sends the request around in circles. Try again later. {OtherWays(uri)}");

    internal static PullException Unsafe(Uri from, Uri to) =>
        new(PullFault.WrongContent, $"{from.Authority} redirects from https to {to.Scheme}://{to.Authority}, which is refused. {OtherWays(from)}");

    internal static PullException CutOff(Uri uri, long done, long? total, Exception? inner = null) =>
        new(PullFault.Cut, $"The download from {uri.Authority} broke off after {done}{(total is null ? "" : $" of {total}")} bytes. Run the command again: it goes on there.", inner);

    internal static PullException Still(Uri uri, long done, TimeSpan after) =>
        new(PullFault.Cut, $"{uri.Authority} has sent nothing for {after.TotalSeconds:0.#} s, after {done} bytes. Run the command again: it goes on there.");

    internal static PullException WrongHash(string file, string expected, string actual) =>
        new(PullFault.WrongContent, $"{file} came whole but hashes to {actual}, not to {expected}; it was deleted. Pull it again, or from another source: --source modelscope");

    internal static PullException WrongLength(string file, long expected, long actual) =>
        new(PullFault.WrongContent, $"{file} came with {actual} bytes, not {expected}; it was deleted. Pull it again, or from another source: --source modelscope");

    internal static PullException Replaced(RemoteModel model, string hub) =>
        new(PullFault.WrongContent,
            $"{model.File} of {model.Repository} is no longer the file that this program knows: the hub's sha256 is {hub}, expected is {model.Sha256}. " +
            $"If you trust the new one: summarize models pull {(model.Source == ModelSource.ModelScope ? "modelscope.cn" : "hf.co")}/{model.Repository}:{model.File}");

    internal static PullException UnderWay(string file) =>
        new(PullFault.UnderWay, $"{file} is being downloaded by another run of this program. Wait for it to finish.");

    private static string OtherWays(Uri host) =>
        (host.Host.EndsWith("modelscope.cn", StringComparison.OrdinalIgnoreCase) ? "From the other hub: --source huggingface." : "From the other hub: --source modelscope.") +
        " A file brought by hand: summarize models import FILE";
}
