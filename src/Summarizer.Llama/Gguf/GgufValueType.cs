using System.Diagnostics.CodeAnalysis;

namespace Summarizer.Llama.Gguf;

/// <summary>The kinds of metadata values, numbered as in the file.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "the names of the GGUF specification")]
public enum GgufValueType
{
    UInt8 = 0,
    Int8 = 1,
    UInt16 = 2,
    Int16 = 3,
    UInt32 = 4,
    Int32 = 5,
    Float32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    UInt64 = 10,
    Int64 = 11,
    Float64 = 12,
}
