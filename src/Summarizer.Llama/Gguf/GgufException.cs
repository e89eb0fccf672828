using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Gguf;

/// <summary>A file is no usable GGUF; the message names the file, what is wrong, at which byte, and what to do.</summary>
public sealed class GgufException : LlamaException
{
    private GgufException(string file, long offset, string message) : base($"{file}: {message}")
    {
        File = file;
        Offset = offset;
    }

    public string File { get; }

    /// <summary>The byte at which the fault was found.</summary>
    public long Offset { get; }

    internal static GgufException Empty(string file) =>
        new(file, 0, "the file is empty. Delete it and pull the model again.");

    internal static GgufException NotGguf(string file, ReadOnlySpan<byte> start) =>
        new(file, 0, $"not a GGUF file: it begins with {Describe(start)}, not with the bytes 'GGUF'. {Advice(start)}");

    internal static GgufException TooOld(string file, uint version) =>
        new(file, 4, $"GGUF version {version} is no longer read by llama.cpp. Get a newer file of the model (version 2 or 3).");

    internal static GgufException TooNew(string file, uint version, uint newest) =>
        new(file, 4, $"GGUF version {version} is newer than the newest this program knows ({newest}). Update the program, or get another file.");

    internal static GgufException BigEndian(string file) =>
        new(file, 4, "the file is written for big-endian machines. Get the usual (little-endian) file of the model.");

    internal static GgufException HeaderEnds(string file, long offset, string what, long length) =>
        new(file, offset, $"the file ends after {length} bytes, within its header (byte {offset}: {what}). The download was cut off: pull it again.");

    internal static GgufException DataEnds(string file, long needed, long length, string tensor) =>
        new(file, length,
            $"the file has {length} bytes, its tensors need {needed} (first missing: {tensor}). The download was cut off: pull it again.");

    internal static GgufException Implausible(string file, long offset, string what, string value, string limit) =>
        new(file, offset, $"byte {offset}: {what} is {value}, but {limit}. The file is damaged: pull it again.");

    internal static GgufException MissingPart(string file, string part, int count) =>
        new(file, 0, $"the model comes in {count} files, and {part} is not beside it. Pull the model again, or copy all its files to one folder.");

    internal static GgufException NotFirstPart(string file, int number, int count, string first) =>
        new(file, 0, $"this is file {number} of {count} of a model. Name the first one: {first}.");

    internal static GgufException PartRenamed(string file, int number, int count) =>
        new(file, 0,
            $"this is file {number} of {count} of a model, but its name does not end in -{number:D5}-of-{count:D5}.gguf, " +
            "by which llama.cpp finds the others. Give all of them their names back.");

    private static string Describe(ReadOnlySpan<byte> start) =>
        start.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) < 0
            ? $"'{System.Text.Encoding.ASCII.GetString(start)}'"
            : $"the bytes {Convert.ToHexString(start)}";

    private static string Advice(ReadOnlySpan<byte> start) =>
        start.SequenceEqual("vers"u8) ? "It looks like a Git LFS pointer: the file itself was not downloaded."
        : start[0] == '<' ? "It looks like a web page: the download was answered with an error or a login page."
        : start.SequenceEqual("PK\u0003\u0004"u8) ? "It looks like a ZIP or PyTorch file: get the model's GGUF file."
        : start.SequenceEqual("ggjt"u8) || start.SequenceEqual("tjgg"u8) || start.SequenceEqual("lmgg"u8)
            ? "It is of the format before GGUF: get a newer file of the model."
        : "Get the model's GGUF file.";
}
