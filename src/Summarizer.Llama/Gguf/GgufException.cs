using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Gguf;

/// <summary>A file is no usable GGUF; the message names the file, what is wrong, at which byte, and what to do.</summary>
public sealed class GgufException : LlamaException
{
    private GgufException(string file, long offset, string message) : base(EngineTexts.Of("Gguf.In", file, message))
    {
        File = file;
        Offset = offset;
    }

    public string File { get; }

    /// <summary>The byte at which the fault was found.</summary>
    public long Offset { get; }

    internal static GgufException Empty(string file) => new(file, 0, EngineTexts.Of("Gguf.Empty"));

    internal static GgufException NotGguf(string file, ReadOnlySpan<byte> start) =>
        new(file, 0, EngineTexts.Of("Gguf.NotGguf", Describe(start), EngineTexts.Of(Advice(start))));

    internal static GgufException TooOld(string file, uint version) => new(file, 4, EngineTexts.Of("Gguf.TooOld", version));

    internal static GgufException TooNew(string file, uint version, uint newest) => new(file, 4, EngineTexts.Of("Gguf.TooNew", version, newest));

    internal static GgufException BigEndian(string file) => new(file, 4, EngineTexts.Of("Gguf.BigEndian"));

    internal static GgufException HeaderEnds(string file, long offset, GgufField field, long length) =>
        new(file, offset, EngineTexts.Of("Gguf.HeaderEnds", length, offset, field));

    internal static GgufException DataEnds(string file, long needed, long length, string tensor) =>
        new(file, length, EngineTexts.Of("Gguf.DataEnds", length, needed, tensor));

    /// <param name="limit">A text under <c>Gguf.Limit</c>, with the values that it takes.</param>
    internal static GgufException Implausible(string file, long offset, GgufField field, object value, string limit, params object[] limits) =>
        new(file, offset, EngineTexts.Of("Gguf.Implausible", offset, field, value, EngineTexts.Of(limit, limits)));

    internal static GgufException RepeatedKey(string file, long offset, string key) => new(file, offset, EngineTexts.Of("Gguf.RepeatedKey", offset, key));

    internal static GgufException RepeatedTensor(string file, long offset, string name) => new(file, offset, EngineTexts.Of("Gguf.RepeatedTensor", offset, name));

    internal static GgufException NestedArray(string file, long offset, GgufField field) => new(file, offset, EngineTexts.Of("Gguf.NestedArray", offset, field));

    internal static GgufException MissingPart(string file, string part, int count) => new(file, 0, EngineTexts.Of("Gguf.MissingPart", count, part));

    internal static GgufException NotFirstPart(string file, int number, int count, string first) =>
        new(file, 0, EngineTexts.Of("Gguf.NotFirstPart", number, count, first));

    internal static GgufException PartRenamed(string file, int number, int count) => new(file, 0, EngineTexts.Of("Gguf.PartRenamed", number, count));

    private static string Describe(ReadOnlySpan<byte> start) =>
        start.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) < 0
            ? EngineTexts.Of("Gguf.StartText", System.Text.Encoding.ASCII.GetString(start))
            : EngineTexts.Of("Gguf.StartBytes", Convert.ToHexString(start));

    private static string Advice(ReadOnlySpan<byte> start) =>
        start.SequenceEqual("vers"u8) ? "Gguf.LfsPointer"
        : start[0] == '<' ? "Gguf.WebPage"
        : start.SequenceEqual("PK\u0003\u0004"u8) ? "Gguf.Zip"
        : start.SequenceEqual("ggjt"u8) || start.SequenceEqual("tjgg"u8) || start.SequenceEqual("lmgg"u8) ? "Gguf.Before"
        : "Gguf.Other";
}
