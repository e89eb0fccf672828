namespace Summarizer.Pairing;

/// <summary>A file of pairs is not what its name says. <see cref="Reason"/> and <see cref="Detail"/> are for the words of the message.</summary>
public sealed class PairException(PairFault reason, string file, string detail) : Exception($"{file}: {reason} {detail}")
{
    public PairFault Reason { get; } = reason;
    public string File { get; } = file;
    public string Detail { get; } = detail;
}

public enum PairFault { NoSuchColumn, NotXml, NoPairs }
