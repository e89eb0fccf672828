using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Cli.Messages;

/// <summary>Everything on standard error: messages, and on a terminal one line that says what is going on.</summary>
/// <param name="form">With <see cref="NoticeForm.Json"/> every message is a line of JSON.</param>
internal sealed class Notices(TextWriter error, NoticeForm form, Loudness loudness)
{
    private const string ClearLine = "\r\u001b[2K";
    private readonly bool hasStatusLine = form == NoticeForm.Text && loudness != Loudness.Quiet && Terminal.ErrorTakesEscapes;
    private readonly Lock gate = new();
    private bool statusShown;

    public Loudness Loudness => loudness;

    /// <summary>Whether people read what is said here, and not programs.</summary>
    public bool ShowsText => form == NoticeForm.Text;

    /// <summary>A line for the program that reads along.</summary>
    public void Event(string json)
    {
        lock (gate)
            error.WriteLine(json);
    }

    public void Error(ExitCode code, string message, string? source = null) => Say("error", message, source, code);

    public void Warning(string message, string? source = null)
    {
        if (loudness != Loudness.Quiet)
            Say("warning", message, source, null);
    }

    /// <summary>What a user may like to know; silent with <c>-q</c>.</summary>
    public void Note(string message)
    {
        if (loudness != Loudness.Quiet)
            Say("note", message, null, null);
    }

    /// <summary>Where a text goes when it leaves this machine: said whatever else is silent.</summary>
    public void Disclosure(string message) => Say("note", message, null, null);

    /// <summary>What only <c>-v</c> shows.</summary>
    public void Detail(string message)
    {
        if (loudness == Loudness.Verbose)
            Say("detail", message, null, null);
    }

    /// <summary>Replaces the status line; nothing where standard error is no terminal.</summary>
    public void Status(string text)
    {
        if (!hasStatusLine)
            return;
        lock (gate)
        {
            error.Write(ClearLine + LineWrap.Lines(text, Terminal.ErrorWidth - 1).FirstOrDefault());
            statusShown = true;
        }
    }

    /// <summary>Takes the status line away, before something else is written to the terminal.</summary>
    public void ClearStatus()
    {
        lock (gate)
        {
            if (statusShown)
                error.Write(ClearLine);
            statusShown = false;
        }
    }

    private void Say(string level, string message, string? source, ExitCode? code)
    {
        ClearStatus();
        lock (gate)
        {
            if (form == NoticeForm.Json)
                error.WriteLine(JsonSerializer.Serialize(new NoticeJson(level, message, source, (int?)code), NoticeJsonContext.Readable.NoticeJson));
            else
                error.WriteLine((code == ExitCode.Cancelled ? "" : Prefix(level)) + message);
        }
    }

    private static string Prefix(string level) => level is "error" or "warning" ? Texts.Of($"Notice.{level}") : "";
}

internal enum NoticeForm { Text, Json }

internal enum Loudness { Normal, Quiet, Verbose }

/// <summary>A message as programs read it.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c>, <c>note</c> or <c>detail</c>.</param>
/// <param name="Source">The input it is about.</param>
/// <param name="ExitCode">Of an error: what the process would end with for it alone.</param>
internal sealed record NoticeJson(string Level, string Message, string? Source, int? ExitCode);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NoticeJson))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext
{
    public static NoticeJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
