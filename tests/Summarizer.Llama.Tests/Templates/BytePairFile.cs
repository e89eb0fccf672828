using Summarizer.Llama.Gguf;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Templates;

/// <summary>A model of no size with a byte-pair vocabulary as Qwen's is made: bytes, merges, and text split before it is merged.</summary>
internal static class BytePairFile
{
    private const int Width = 32;

    // Merges over line ends, spaces and the bytes of 一, in the alphabet that stands for bytes.
    private static readonly string[] Merges = ["Ċ Ċ", "ĊĊ Ċ", "Ġ Ġ", "Ġ Ċ", "Ġ a", "a b", "ab a", ". Ċ", "ä ¸", "ä¸ Ģ", "ä¸Ģ ä¸Ģ", "Ċ a"];

    public static TinyFile Write() => new(stream =>
    {
        string[] tokens = [.. Enumerable.Range(0, 256).Select(b => Stand((byte)b).ToString()), .. Merges.Select(m => m.Replace(" ", "", StringComparison.Ordinal)), ChatMl.Start, ChatMl.End];
        var writer = new GgufWriter()
            .Set("general.architecture", "llama").Set("llama.block_count", 1u).Set("llama.context_length", 512u)
            .Set("llama.embedding_length", (uint)Width).Set("llama.feed_forward_length", (uint)Width).Set("llama.attention.head_count", 1u)
            .Set("llama.rope.dimension_count", (uint)Width).Set("llama.attention.layer_norm_rms_epsilon", 1e-6f)
            .Set("tokenizer.ggml.model", "gpt2").Set("tokenizer.ggml.pre", "qwen2").Set("tokenizer.ggml.tokens", tokens)
            .Set("tokenizer.ggml.token_type", [.. tokens.Select((_, i) => i >= tokens.Length - 2 ? 3 : 1)])
            .Set("tokenizer.ggml.merges", Merges).Set("tokenizer.ggml.eos_token_id", (uint)tokens.Length - 1)
            .Set("tokenizer.chat_template", ChatMl.Template)
            .Add(GgufTensor.Filled("token_embd.weight", 1, Width, tokens.Length)).Add(GgufTensor.Filled("output_norm.weight", 1, Width))
            .Add(GgufTensor.Filled("blk.0.attn_norm.weight", 1, Width)).Add(GgufTensor.Filled("blk.0.ffn_norm.weight", 1, Width));
        foreach (var name in (string[])["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"])
            writer.Add(GgufTensor.Filled($"blk.0.{name}.weight", 0, Width, Width));
        writer.WriteTo(stream);
    });

    /// <summary>The character that stands for a byte in byte-pair vocabularies (GPT-2's bytes_to_unicode).</summary>
    private static char Stand(byte value) => IsPrinted(value) ? (char)value : (char)(256 + Enumerable.Range(0, value).Count(b => !IsPrinted((byte)b)));

    private static bool IsPrinted(byte value) => value is (>= 0x21 and <= 0x7E) or (>= 0xA1 and <= 0xAC) or >= 0xAE;
}
