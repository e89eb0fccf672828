namespace Summarizer.Llama.Runtime;

/// <summary>Something in the local engine failed; the message says what, where and what to do next.</summary>
public abstract class LlamaException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The native library is missing, of another version, or does not load on this machine.</summary>
public sealed class RuntimeLoadException(string message, Exception? inner = null) : LlamaException(message, inner);

/// <summary>A model file cannot be used.</summary>
public sealed class ModelLoadException(string message, Exception? inner = null) : LlamaException(message, inner);

/// <summary>A context of the asked size cannot be made.</summary>
public sealed class ContextException(string message, Exception? inner = null) : LlamaException(message, inner)
{
    /// <param name="reason">What llama.cpp says, or null.</param>
    public static ContextException NotMade(ContextOptions options, string? reason) => reason is null
        ? new(EngineTexts.Of("Engine.NoContext", options.Capacity, options.MaxSequences))
        : new(EngineTexts.Of("Engine.NoContextBecause", options.Capacity, options.MaxSequences, reason));
}

/// <summary>llama.cpp failed while computing.</summary>
public sealed class DecodeException(string message, Exception? inner = null) : LlamaException(message, inner)
{
    /// <param name="code">What the call returned.</param>
    /// <param name="reason">What llama.cpp says, or null.</param>
    public static DecodeException NotComputed(int tokens, object code, string? reason) => reason is null
        ? new(EngineTexts.Of("Engine.NotComputed", tokens, code))
        : new(EngineTexts.Of("Engine.NotComputedBecause", tokens, code, reason));
}

/// <summary>A grammar does not parse, or was given a token it forbids.</summary>
public sealed class GrammarException(string message, Exception? inner = null) : LlamaException(message, inner)
{
    /// <param name="reason">What llama.cpp says, or null.</param>
    public static GrammarException DoesNotParse(string root, string? reason) => reason is null
        ? new(EngineTexts.Of("Engine.NoGrammar", root))
        : new(EngineTexts.Of("Engine.NoGrammarBecause", root, reason));

    public static GrammarException Forbidden(int token) => new(EngineTexts.Of("Engine.Forbidden", token));
}

/// <summary>A request does not fit the context; both numbers are tokens.</summary>
public sealed class ContextOverflowException(int needed, int available, string message) : LlamaException(message)
{
    public int Needed { get; } = needed;
    public int Available { get; } = available;
}
