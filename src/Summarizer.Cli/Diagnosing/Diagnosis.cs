using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Diagnosing;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="Subject">A text's name: what was looked at.</param>
/// <param name="Advice">What to do; null where all is well.</param>
internal sealed record Diagnosis(Health Health, string Subject, string Finding, string? Advice = null)
{
    public static Diagnosis Ok(string subject, string finding) => new(Health.Ok, Texts.Of($"Doctor.{subject}"), finding);

    public static Diagnosis Warn(string subject, string finding, string advice) => new(Health.Warn, Texts.Of($"Doctor.{subject}"), finding, advice);

    public static Diagnosis Fail(string subject, string finding, string advice) => new(Health.Fail, Texts.Of($"Doctor.{subject}"), finding, advice);
}

/// <summary><see cref="Warn"/>: the program works, with less than it could.</summary>
internal enum Health { Ok, Warn, Fail }
