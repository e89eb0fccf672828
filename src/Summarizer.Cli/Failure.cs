using Summarizer.Cli.Messages;
using Summarizer.Endpoints;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Recording;
using Summarizer.Journaling;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;
using Summarizer.Llama.Runtime;
using Summarizer.Pairing;
using Summarizer.Prompting;
using Summarizer.Reading;
using Summarizer.Recalling;
using Summarizer.Terms;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli;

/// <summary>Which exit code an exception means.</summary>
internal static class Failure
{
    public static ExitCode Of(Exception e) => e switch
    {
        CommandException command => command.Code,
        ReadException or PairException => ExitCode.Input,
        PromptException or GlossaryException or MemoryException or TemplateException or JournalException or SuiteException or RecordException or ResultException => ExitCode.Usage,
        EndpointException { Failure: EndpointFailure.Model } => ExitCode.NoModel,
        PullException or EndpointException => ExitCode.Remote,
        ModelException or GgufException or ModelLoadException => ExitCode.NoModel,
        LlamaException => ExitCode.Engine,
        OperationCanceledException => ExitCode.Cancelled,
        _ => ExitCode.Unexpected,
    };

    /// <summary>Whether the other inputs may do better.</summary>
    public static bool ConcernsOneInput(Exception e) =>
        e is ReadException or ContextOverflowException or CommandException { Code: ExitCode.Usage } or EndpointException { Failure: EndpointFailure.Request };

    /// <summary>Tells the user and returns the exit code.</summary>
    public static ExitCode Report(Exception e, Notices notices, string? source = null)
    {
        ExitCode code = Of(e);
        notices.Error(code, Message(e, code, notices.Loudness), source);
        return code;
    }

    private static string Message(Exception e, ExitCode code, Loudness loudness) => (e, code) switch
    {
        (PairException pairs, _) => Texts.Of($"Fault.Pairs.{pairs.Reason}", pairs.File, pairs.Detail),
        (_, ExitCode.Cancelled) => Texts.Of("Fault.Cancelled"),
        (_, ExitCode.Unexpected) => Texts.Of("Fault.Unexpected", loudness == Loudness.Verbose ? e.ToString() : $"{e.GetType().Name}: {e.Message}"),
        _ => e.Message,
    };
}
