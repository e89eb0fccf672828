namespace Summarizer.Llama.Gguf;

/// <summary>A metadata value. Arrays are counted, not kept: a vocabulary has hundreds of thousands of entries.</summary>
public abstract record GgufValue
{
    private protected GgufValue() { }
}

public sealed record GgufText(string Value) : GgufValue;

/// <summary>Any of the integer types; an unsigned 64-bit value above the signed range is held as its largest.</summary>
public sealed record GgufInteger(long Value) : GgufValue;

public sealed record GgufReal(double Value) : GgufValue;

public sealed record GgufFlag(bool Value) : GgufValue;

public sealed record GgufArray(GgufValueType ElementType, long Count) : GgufValue;
