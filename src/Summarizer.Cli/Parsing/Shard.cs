using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Summarizer.Journaling;

namespace Summarizer.Cli.Parsing;

/// <summary>One part of a run that several machines share: <c>3/8</c> is the third of eight. Each result belongs to one of them, whoever asks.</summary>
internal sealed record Shard(int Number, int Count)
{
    private const int Most = 10_000;

    /// <summary>What its files are called by.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"shard-{Number}-of-{Count}");

    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = text.Split('/') is [{ } k, { } n]
            && int.TryParse(k, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count && count <= Most
            ? new Shard(number, count) : null;
        return shard is not null;
    }

    /// <summary>Whether a result is of this part, by its name in the output folder: that is the same wherever the folder is mounted.</summary>
    public bool Holds(string name) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new JournalKey("shard/1").Add(name.Replace('\\', '/')).ToBytes()) % (ulong)Count == (ulong)(Number - 1);
}
