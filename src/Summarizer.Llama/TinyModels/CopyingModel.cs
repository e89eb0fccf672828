using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;
using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.TinyModels;

/// <summary>
/// A model that copies: asked for a paragraph by its handle it gives that line of the prompt back, and under a JSON grammar it fills
/// <c>"sentence": "</c> from sentence [1] and <c>"fact": "</c> from sentence [2]. Its answer depends on the article and on the task,
/// so a program that loses either is found out. Its words are no result.
/// </summary>
/// <remarks>
/// Three blocks in the layout of qwen2, written and not trained. Heads of the first blocks bring in the last six tokens by their
/// position. In the last block an induction head (Olsson et al., "In-context Learning and Induction Heads", 2022) finds where the
/// current token stood before, best after the same five others and best early, and copies what followed; a second head reads the last
/// token of the user's message, which the feed-forward layer lets through where the answer begins. A line feed ends the turn.
/// Handles (¶0 to ¶99) and sentence marks ([1] to [199]) are tokens of their own. Where a text has the same six tokens with two
/// continuations, the copy takes the earlier one.
/// </remarks>
public static class CopyingModel
{
    private const int Width = 512, Heads = 2, HeadSize = 256, Code = 48, Compared = 32, Feed = 64, Remembered = 6, Blocks = Remembered / Heads + 1;

    // Places in the residual stream: the current token, those before it, the copy, the user's last token, a constant.
    private const int Current = 0, Before = Code, Copy = Before + Remembered * Code, LastOfUser = Copy + Code, One = LastOfUser + Code;

    // The answer's header, "<|im_end|>\n<|im_start|>assistant\n", has this many tokens after the user's last.
    private const int HeaderTokens = 13;

    // Rotary pair f turns by Base^(-2f/HeadSize) a token: the first are positions, the rest stand still for any real length.
    private const double RotaryBase = 1e30;
    private const int PositionPairs = 20, EarlyPair = 14, FirstStill = 32;

    private const float Sharpness = 24, Early = 12, Match = 2.75f, Gate = 40, Force = 4;

    // What a match of the current token and of those before it counts: more than all that follow it, whatever else is alike.
    private static readonly float[] Weights = [32, 5, 3, 2, 1, 1];

    /// <param name="characters">The characters of the articles it will be shown; others are copied byte by byte, less surely.</param>
    /// <param name="contextLength">The context the file claims to be trained for, in tokens.</param>
    public static void Write(Stream stream, string characters, int contextLength = 8192)
    {
        string[] pieces = [" ", .. Enumerable.Range(0, 100).Select(i => $"¶{i}"), .. Numbers("{0}]"), .. Numbers("[{0}]"), .. Letters(characters)];
        var vocabulary = new TinyVocabulary(pieces);
        var codes = Codes(vocabulary.Count);
        var writer = new GgufWriter()
            .Set("general.architecture", "qwen2")
            .Set("general.name", "copying")
            .Set("qwen2.block_count", (uint)Blocks)
            .Set("qwen2.context_length", (uint)contextLength)
            .Set("qwen2.embedding_length", (uint)Width)
            .Set("qwen2.feed_forward_length", (uint)Feed)
            .Set("qwen2.attention.head_count", (uint)Heads)
            .Set("qwen2.attention.head_count_kv", (uint)Heads)
            .Set("qwen2.rope.freq_base", (float)RotaryBase)
            .Set("qwen2.attention.layer_norm_rms_epsilon", 1e-6f);
        vocabulary.Describe(writer);

        writer.Add(Embedding(codes).Tensor("token_embd.weight")).Add(Output(codes, pieces).Tensor("output.weight"))
            .Add(GgufTensor.Filled("output_norm.weight", 1, Width));
        for (var block = 0; block < Blocks - 1; block++)
            AddBlock(writer, block, Recalling(Heads * block, Norm(1 + Heads * block)), new FeedForward());
        AddBlock(writer, Blocks - 1, Copying(), Starts(codes, pieces));
        writer.WriteTo(stream);
    }

    private static IEnumerable<string> Numbers(string format) =>
        Enumerable.Range(1, 199).Select(i => string.Format(CultureInfo.InvariantCulture, format, i));

    private static IEnumerable<string> Letters(string characters) =>
        characters.EnumerateRunes().Where(r => r.Value > 0x7F).Select(r => r.ToString()).Append("¶").Append("：").Distinct();

    /// <summary>A row of ±1 for each token, no two of them much alike.</summary>
    private static float[][] Codes(int count)
    {
        const int usualLikeness = 20, tries = 3000;
        const ulong comparedBits = (1UL << Compared) - 1;
        var random = new Random(7);
        var codes = new List<ulong>();
        while (codes.Count < count)
        {
            var likeness = usualLikeness + 2;
            ulong code;
            var left = tries;
            do
            {
                // A vocabulary too large for its codes is told apart less surely.
                if (left-- == 0) (likeness, left) = (likeness + 2, tries);
                code = (ulong)random.NextInt64(1L << Code);
            }
            while (codes.Exists(other => Alike(code ^ other, Code) >= likeness || Alike((code ^ other) & comparedBits, Compared) >= likeness));
            codes.Add(code);
        }
        return [.. codes.Select(code => Enumerable.Range(0, Code).Select(j => (code >> j & 1) == 1 ? 1f : -1f).ToArray())];
    }

    private static int Alike(ulong differences, int places) => Math.Abs(places - 2 * BitOperations.PopCount(differences));

    /// <summary>The factor that RMS normalisation divides by where this many codes and the constant stand in the stream.</summary>
    private static float Norm(int codes) => MathF.Sqrt((codes * Code + 1f) / Width);

    private static Matrix Embedding(float[][] codes)
    {
        var matrix = new Matrix(codes.Length, Width);
        for (var token = 0; token < codes.Length; token++)
        {
            matrix.Set(token, Current, codes[token]);
            matrix[token, One] = 1;
        }
        return matrix;
    }

    private static Matrix Output(float[][] codes, string[] pieces)
    {
        var matrix = new Matrix(codes.Length, Width);
        for (var token = 0; token < codes.Length; token++) matrix.Set(token, Copy, codes[token]);
        // At a line's end the turn ends; where a grammar forbids that, the string does.
        Raise(TinyVocabulary.TurnEnd, 1.3f);
        Raise(TinyVocabulary.Byte('"'), 0.9f);
        // Where nothing is copied a grammar decides, and lists close rather than grow.
        foreach (var (closing, weight) in ((char, float)[])[('}', 8), (']', 7), (' ', -8)]) matrix[Ascii(closing), One] += weight;
        for (var i = 0; i < 199; i++) matrix[TinyVocabulary.Piece(Array.IndexOf(pieces, $"{i + 1}]")), One] = 6 - 0.02f * i;
        return matrix;

        void Raise(int token, float share)
        {
            var lineFeed = codes[TinyVocabulary.Byte('\n')];
            matrix.Add(token, Copy, lineFeed, share - TensorPrimitives.Dot(codes[token], lineFeed) / Code);
        }
    }

    /// <summary>Heads that bring in the next tokens before those that are known.</summary>
    private static Attention Recalling(int known, float norm)
    {
        var attention = new Attention();
        for (var head = 0; head < Heads; head++)
        {
            attention.LookBack(head, known + head + 1);
            attention.Carry(head, Current, Before + (known + head) * Code, norm);
        }
        return attention;
    }

    private static Attention Copying()
    {
        var attention = new Attention();
        var norm = Norm(1 + Remembered);
        for (var part = 0; part < Remembered; part++)
        {
            // What stands here is looked for where it stood before.
            var weight = Match * norm * MathF.Sqrt(Weights[part]);
            for (var j = 0; j < Compared; j++)
            {
                var still = Still(part * Compared + j);
                attention.Query[still, (part == 0 ? Current : Before + (part - 1) * Code) + j] = weight;
                attention.Key[still, Before + part * Code + j] = weight;
            }
        }
        // A pair that turns slowly: of equal matches the farther back wins.
        attention.KeyBias[EarlyPair] = Early;
        attention.QueryBias[HeadSize / 2 + EarlyPair] = -Early;
        attention.Carry(0, Current, Copy, norm);

        attention.LookBack(1, HeaderTokens);
        attention.Carry(1, Current, LastOfUser, norm);
        return attention;
    }

    /// <summary>The still dimensions of a head: neither half of a pair that turns.</summary>
    private static int Still(int index) => index < HeadSize / 2 - FirstStill ? FirstStill + index : HeadSize / 2 + FirstStill + index - (HeadSize / 2 - FirstStill);

    private static FeedForward Starts(float[][] codes, string[] pieces)
    {
        var feed = new FeedForward();
        var norm = Norm(3 + Remembered);
        for (var j = 0; j < Code; j++)
        {
            // The last line feed of "assistant\n" begins the answer with the user's last token.
            Condition(feed, j, "\ntn", codes, norm);
            feed.Up[j, LastOfUser + j] = norm;
            feed.Down[Copy + j, j] = Force / (Gate / 2);
        }
        Cue(Code, "\" :\"e", "[1]");
        Cue(Code + 1, "\" :\"t", "[2]");
        return feed;

        void Cue(int neuron, string lastTokens, string start)
        {
            Condition(feed, neuron, lastTokens, codes, norm);
            feed.Up[neuron, One] = norm;
            var code = codes[TinyVocabulary.Piece(Array.IndexOf(pieces, start))];
            for (var j = 0; j < Code; j++) feed.Down[Copy + j, neuron] = code[j] * Force / (Gate / 2);
        }
    }

    /// <summary>Opens a gate where the current token and those before it, newest first, are just these ASCII characters.</summary>
    private static void Condition(FeedForward feed, int neuron, string newestFirst, float[][] codes, float norm)
    {
        for (var i = 0; i < newestFirst.Length; i++)
            for (var j = 0; j < Code; j++)
                feed.Gates[neuron, i * Code + j] = Gate * norm * codes[Ascii(newestFirst[i])][j] / Code;
        feed.Gates[neuron, One] = -Gate * norm * (newestFirst.Length - 0.5f);
    }

    /// <summary>The space is the first piece; every other ASCII character is its byte.</summary>
    private static int Ascii(char c) => c == ' ' ? TinyVocabulary.Piece(0) : TinyVocabulary.Byte(c);

    private static void AddBlock(GgufWriter writer, int block, Attention attention, FeedForward feed)
    {
        var name = $"blk.{block.ToString(CultureInfo.InvariantCulture)}.";
        writer
            .Add(GgufTensor.Filled(name + "attn_norm.weight", 1, Width))
            .Add(attention.Query.Tensor(name + "attn_q.weight")).Add(GgufTensor.Floats(name + "attn_q.bias", attention.QueryBias, Width))
            .Add(attention.Key.Tensor(name + "attn_k.weight")).Add(GgufTensor.Floats(name + "attn_k.bias", attention.KeyBias, Width))
            .Add(attention.Value.Tensor(name + "attn_v.weight")).Add(GgufTensor.Filled(name + "attn_v.bias", 0, Width))
            .Add(attention.Output.Tensor(name + "attn_output.weight"))
            .Add(GgufTensor.Filled(name + "ffn_norm.weight", 1, Width))
            .Add(feed.Gates.Tensor(name + "ffn_gate.weight")).Add(feed.Up.Tensor(name + "ffn_up.weight")).Add(feed.Down.Tensor(name + "ffn_down.weight"));
    }

    private sealed class Attention
    {
        public Matrix Query { get; } = new(Width, Width);

        public Matrix Key { get; } = new(Width, Width);

        public Matrix Value { get; } = new(Width, Width);

        public Matrix Output { get; } = new(Width, Width);

        public float[] QueryBias { get; } = new float[Width];

        public float[] KeyBias { get; } = new float[Width];

        /// <summary>Makes a head attend to the token just this far back, whatever stands there.</summary>
        public void LookBack(int head, int distance)
        {
            for (var pair = 0; pair < PositionPairs; pair++)
            {
                var angle = -distance * Math.Pow(RotaryBase, -2.0 * pair / HeadSize);
                KeyBias[head * HeadSize + pair] = Sharpness;
                QueryBias[head * HeadSize + pair] = Sharpness * (float)Math.Cos(angle);
                QueryBias[head * HeadSize + HeadSize / 2 + pair] = Sharpness * (float)Math.Sin(angle);
            }
        }

        /// <summary>Moves a code from one place of the attended token's stream to another of this one's.</summary>
        public void Carry(int head, int from, int to, float norm)
        {
            for (var j = 0; j < Code; j++)
            {
                Value[head * HeadSize + j, from + j] = norm;
                Output[to + j, head * HeadSize + j] = 1;
            }
        }
    }

    private sealed class FeedForward
    {
        public Matrix Gates { get; } = new(Feed, Width);

        public Matrix Up { get; } = new(Feed, Width);

        public Matrix Down { get; } = new(Width, Feed);
    }
}
