using Summarizer.Llama.Gguf;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Scheduling;

/// <summary>
/// Small models of other shapes with random weights, large enough that the likeliest token stands out: recurrent (Mamba), hybrid
/// (LFM2), and attention through a sliding window (Gemma 2).
/// </summary>
internal sealed class ShapeFile
{
    private const int Width = 64, Feed = 128, Blocks = 4, Heads = 2, HeadSize = 32;

    private readonly Random random = new(11);
    private readonly GgufWriter writer = new();
    private readonly TinyVocabulary vocabulary = new(Enumerable.Range(0, 200).Select(i => ((char)('一' + i)).ToString()));
    private readonly string architecture;

    private ShapeFile(string architecture)
    {
        this.architecture = architecture;
        writer
            .Set("general.architecture", architecture)
            .Set("general.name", architecture)
            .Set($"{architecture}.block_count", (uint)Blocks)
            .Set($"{architecture}.context_length", 4096u)
            .Set($"{architecture}.embedding_length", (uint)Width)
            .Set($"{architecture}.attention.layer_norm_rms_epsilon", 1e-6f);
        vocabulary.Describe(writer);
        // Gemma multiplies what it reads by the root of the width: small, or every token would only say itself.
        Random("token_embd.weight", architecture == "gemma2" ? 0.1f : 1, Width, vocabulary.Count);
    }

    public static TinyFile Write(string architecture) => new(stream =>
    {
        var file = new ShapeFile(architecture);
        switch (architecture)
        {
            case "mamba": file.AddMamba(); break;
            case "lfm2": file.AddLfm2(); break;
            case "gemma2": file.AddGemma2(); break;
            default: throw new ArgumentException(architecture);
        }
        file.writer.WriteTo(stream);
    });

    private void AddMamba()
    {
        const int inner = 2 * Width, state = 8, rank = 4, kernel = 4;
        writer
            .Set("mamba.feed_forward_length", 0u).Set("mamba.attention.head_count", 0u)
            .Set("mamba.ssm.conv_kernel", (uint)kernel).Set("mamba.ssm.inner_size", (uint)inner)
            .Set("mamba.ssm.state_size", (uint)state).Set("mamba.ssm.time_step_rank", (uint)rank);
        Ones("output_norm.weight", Width);
        for (var i = 0; i < Blocks; i++)
        {
            Ones($"blk.{i}.attn_norm.weight", Width);
            Random($"blk.{i}.ssm_in.weight", 0.3f, Width, 2 * inner);
            Random($"blk.{i}.ssm_conv1d.weight", 0.5f, kernel, inner);
            Random($"blk.{i}.ssm_conv1d.bias", 0.1f, inner);
            Random($"blk.{i}.ssm_x.weight", 0.2f, inner, rank + 2 * state);
            Random($"blk.{i}.ssm_dt.weight", 0.3f, rank, inner);
            Random($"blk.{i}.ssm_dt.bias", 0.3f, inner);
            writer.Add(GgufTensor.Filled($"blk.{i}.ssm_a", -0.1f, state, inner));
            Ones($"blk.{i}.ssm_d", inner);
            Random($"blk.{i}.ssm_out.weight", 0.2f, inner, Width);
        }
    }

    private void AddLfm2()
    {
        const int kernel = 3;
        // Every other block is a convolution: no heads for keys.
        writer
            .Set("lfm2.feed_forward_length", (uint)Feed).Set("lfm2.attention.head_count", (uint)Heads)
            .Set("lfm2.attention.head_count_kv", [.. Enumerable.Range(0, Blocks).Select(i => i % 2 == 0 ? 0 : Heads)])
            .Set("lfm2.shortconv.l_cache", (uint)kernel).Set("lfm2.rope.freq_base", 10000f)
            .Set("lfm2.vocab_size", (uint)vocabulary.Count);
        Ones("token_embd_norm.weight", Width);
        for (var i = 0; i < Blocks; i++)
        {
            Ones($"blk.{i}.attn_norm.weight", Width);
            AddFeedForward(i);
            if (i % 2 == 0)
            {
                Random($"blk.{i}.shortconv.conv.weight", 0.5f, kernel, Width);
                Random($"blk.{i}.shortconv.in_proj.weight", 0.3f, Width, 3 * Width);
                Random($"blk.{i}.shortconv.out_proj.weight", 0.3f, Width, Width);
                continue;
            }
            Ones($"blk.{i}.attn_q_norm.weight", HeadSize);
            Ones($"blk.{i}.attn_k_norm.weight", HeadSize);
            AddAttention(i);
        }
    }

    private void AddGemma2()
    {
        writer
            .Set("gemma2.feed_forward_length", (uint)Feed).Set("gemma2.attention.head_count", (uint)Heads)
            .Set("gemma2.attention.head_count_kv", (uint)Heads).Set("gemma2.attention.key_length", (uint)HeadSize)
            .Set("gemma2.attention.value_length", (uint)HeadSize).Set("gemma2.attention.sliding_window", 16u)
            .Set("gemma2.attn_logit_softcapping", 50f).Set("gemma2.final_logit_softcapping", 30f);
        Ones("output_norm.weight", Width);
        for (var i = 0; i < Blocks; i++)
        {
            Ones($"blk.{i}.attn_norm.weight", Width);
            Ones($"blk.{i}.post_attention_norm.weight", Width);
            Ones($"blk.{i}.post_ffw_norm.weight", Width);
            AddFeedForward(i);
            AddAttention(i);
        }
    }

    private void AddAttention(int block)
    {
        foreach (var name in (string[])["attn_q", "attn_k", "attn_v", "attn_output"]) Random($"blk.{block}.{name}.weight", 0.3f, Width, Width);
    }

    private void AddFeedForward(int block)
    {
        Ones($"blk.{block}.ffn_norm.weight", Width);
        Random($"blk.{block}.ffn_gate.weight", 0.2f, Width, Feed);
        Random($"blk.{block}.ffn_up.weight", 0.2f, Width, Feed);
        Random($"blk.{block}.ffn_down.weight", 0.2f, Feed, Width);
    }

    private void Ones(string name, int length) => writer.Add(GgufTensor.Filled(name, 1, length));

    private void Random(string name, float scale, params long[] dimensions)
    {
        var values = new float[dimensions.Aggregate(1L, (product, d) => product * d)];
        for (var i = 0; i < values.Length; i++) values[i] = scale * (2 * random.NextSingle() - 1);
        writer.Add(GgufTensor.Floats(name, values, dimensions));
    }
}
