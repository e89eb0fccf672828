using System.Globalization;
using Summarizer.Llama.Gguf;

namespace Summarizer.Benchmarks.Shapes;

/// <summary>A file that costs what a published model costs and says nothing.</summary>
internal static class SyntheticModel
{
    /// <summary>The file of a shape and type in a folder, written if it is not there.</summary>
    public static string In(string folder, Shape shape, string type)
    {
        var path = Path.Combine(folder, $"qwen3-{shape.Name}-{type}.gguf");
        if (File.Exists(path)) return path;
        Directory.CreateDirectory(folder);
        var aside = path + ".part";
        using (var stream = File.Create(aside)) Write(stream, shape, Shape.TypeOf(type));
        File.Move(aside, path);
        return path;
    }

    public static void Write(Stream stream, Shape shape, GgufTensorType type)
    {
        var writer = new GgufWriter()
            .Set("general.architecture", "qwen3")
            .Set("general.name", $"synthetic qwen3 {shape.Name}")
            .Set("qwen3.block_count", (uint)shape.Blocks)
            .Set("qwen3.context_length", 32768u)
            .Set("qwen3.embedding_length", (uint)shape.Width)
            .Set("qwen3.feed_forward_length", (uint)shape.Feed)
            .Set("qwen3.attention.head_count", (uint)shape.Heads)
            .Set("qwen3.attention.head_count_kv", (uint)shape.KeyHeads)
            .Set("qwen3.attention.key_length", (uint)shape.HeadSize)
            .Set("qwen3.attention.value_length", (uint)shape.HeadSize)
            .Set("qwen3.rope.freq_base", 1e6f)
            .Set("qwen3.attention.layer_norm_rms_epsilon", 1e-6f);
        CharacterVocabulary.Describe(writer);

        var weights = new RandomWeights(type, 1);
        // As published files have it: the embedding, which is the output matrix too, is stored finer than the rest.
        var embedding = new RandomWeights(type == GgufTensorType.Q4_0 ? GgufTensorType.Q8_0 : GgufTensorType.Q6_K, 2);
        writer.Add(embedding.Matrix("token_embd.weight", Shape.Vocabulary, shape.Width)).Add(GgufTensor.Filled("output_norm.weight", 1, shape.Width));
        for (var i = 0; i < shape.Blocks; i++) AddBlock(writer, $"blk.{i.ToString(CultureInfo.InvariantCulture)}.", shape, weights);
        writer.WriteTo(stream);
    }

    private static void AddBlock(GgufWriter writer, string name, Shape shape, RandomWeights weights) => writer
        .Add(GgufTensor.Filled(name + "attn_norm.weight", 1, shape.Width))
        .Add(GgufTensor.Filled(name + "ffn_norm.weight", 1, shape.Width))
        .Add(GgufTensor.Filled(name + "attn_q_norm.weight", 1, shape.HeadSize))
        .Add(GgufTensor.Filled(name + "attn_k_norm.weight", 1, shape.HeadSize))
        .Add(weights.Matrix(name + "attn_q.weight", shape.Heads * shape.HeadSize, shape.Width))
        .Add(weights.Matrix(name + "attn_k.weight", shape.KeyHeads * shape.HeadSize, shape.Width))
        .Add(weights.Matrix(name + "attn_v.weight", shape.KeyHeads * shape.HeadSize, shape.Width))
        .Add(weights.Matrix(name + "attn_output.weight", shape.Width, shape.Heads * shape.HeadSize))
        .Add(weights.Matrix(name + "ffn_gate.weight", shape.Feed, shape.Width))
        .Add(weights.Matrix(name + "ffn_up.weight", shape.Feed, shape.Width))
        .Add(weights.Matrix(name + "ffn_down.weight", shape.Width, shape.Feed));
}
