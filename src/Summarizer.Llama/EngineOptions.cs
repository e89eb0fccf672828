namespace Summarizer.Llama;

/// <summary>How the local engine is set up. Zero leaves a choice to the engine.</summary>
/// <param name="Context">Tokens that all live requests may hold together; 0: what the model was trained for, at most 8192.</param>
/// <param name="MaxSequences">How many requests are computed together.</param>
/// <param name="BatchTokens">The most tokens of one step.</param>
/// <param name="Threads">0: a thread for each physical core.</param>
/// <param name="GpuLayers">Layers given to the GPU; -1: all.</param>
/// <param name="FlashAttention">Null leaves the choice to llama.cpp.</param>
public sealed record EngineOptions(
    int Context = 0, int MaxSequences = 16, int BatchTokens = 512, int Threads = 0, int GpuLayers = 0, bool? FlashAttention = true);
