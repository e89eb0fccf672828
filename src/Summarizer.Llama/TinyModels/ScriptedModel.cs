using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.TinyModels;

/// <summary>
/// A model whose reply is written in its weights: it answers every chat with the same text and ends its turn, whatever it is asked.
/// For trying an engine without a trained model; its words are no result.
/// </summary>
/// <remarks>
/// Attention and feed-forward are zero, so a token's logits depend on that token alone: each piece of the reply has a dimension of its
/// own in the embedding, and the output matrix maps that dimension to the next piece. The line feed that ends the assistant's header
/// leads to the first piece; every token outside the reply, and the last piece, lead to the end of the turn. The margin is so wide
/// that sampling at any usual temperature follows the script.
/// </remarks>
public static class ScriptedModel
{
    private const int Feed = 32;
    private const float Margin = 64;

    /// <summary>Writes the model's file, some hundred kilobytes.</summary>
    /// <param name="reply">What the model says: at least one character, the last one no line feed.</param>
    /// <param name="contextLength">The context the file claims to be trained for, in tokens.</param>
    /// <param name="addsBegin">Whether the file asks for a beginning token before every prompt.</param>
    public static void Write(Stream stream, string reply, int contextLength = 8192, bool addsBegin = false)
    {
        var pieces = Pieces(reply);
        var vocabulary = new TinyVocabulary(pieces);
        var width = (pieces.Count + 2 + 31) / 32 * 32;

        var writer = new GgufWriter()
            .Set("general.architecture", "llama")
            .Set("general.name", "scripted")
            .Set("llama.vocab_size", (uint)vocabulary.Count)
            .Set("llama.block_count", 1u)
            .Set("llama.context_length", (uint)contextLength)
            .Set("llama.embedding_length", (uint)width)
            .Set("llama.feed_forward_length", (uint)Feed)
            .Set("llama.attention.head_count", 1u)
            .Set("llama.attention.head_count_kv", 1u)
            .Set("llama.rope.dimension_count", (uint)width)
            .Set("llama.attention.layer_norm_rms_epsilon", 1e-6f);
        vocabulary.Describe(writer, addsBegin);

        // Dimension 0: tokens outside the reply; 1: the line feed; 2 + i: the reply's piece i.
        var embedding = new float[vocabulary.Count * width];
        var output = new float[vocabulary.Count * width];
        for (var id = 0; id < vocabulary.Count; id++) embedding[id * width + DimensionOf(id, pieces.Count)] = 1;
        output[TinyVocabulary.TurnEnd * width] = Margin;
        for (var i = 0; i <= pieces.Count; i++)
        {
            var next = i < pieces.Count ? TinyVocabulary.Piece(i) : TinyVocabulary.TurnEnd;
            output[next * width + 1 + i] = Margin;
        }

        writer
            .Add(GgufTensor.Floats("token_embd.weight", embedding, width, vocabulary.Count))
            .Add(GgufTensor.Filled("output_norm.weight", 1, width))
            .Add(GgufTensor.Floats("output.weight", output, width, vocabulary.Count))
            .Add(GgufTensor.Filled("blk.0.attn_norm.weight", 1, width))
            .Add(GgufTensor.Filled("blk.0.ffn_norm.weight", 1, width));
        foreach (var name in (string[])["attn_q", "attn_k", "attn_v", "attn_output"])
            writer.Add(GgufTensor.Filled($"blk.0.{name}.weight", 0, width, width));
        writer
            .Add(GgufTensor.Filled("blk.0.ffn_gate.weight", 0, width, Feed))
            .Add(GgufTensor.Filled("blk.0.ffn_up.weight", 0, width, Feed))
            .Add(GgufTensor.Filled("blk.0.ffn_down.weight", 0, Feed, width))
            .WriteTo(stream);
    }

    private static int DimensionOf(int token, int pieces) =>
        token == TinyVocabulary.Byte('\n') ? 1
        : token >= TinyVocabulary.Piece(0) && token < TinyVocabulary.Piece(pieces) ? 2 + token - TinyVocabulary.Piece(0)
        : 0;

    /// <summary>
    /// The reply in pieces that are all different, because a token has only one successor: each is as short as that allows.
    /// None ends with a line feed: the tokenizer would find it at the end of the assistant's header.
    /// </summary>
    private static List<string> Pieces(string reply)
    {
        if (reply.Length == 0 || reply[^1] == '\n')
            throw new ArgumentException("A scripted reply needs at least one character and cannot end with a line feed.", nameof(reply));

        var pieces = new List<string>();
        var piece = "";
        foreach (var rune in reply.EnumerateRunes())
        {
            piece += rune.ToString();
            if (rune.Value == '\n' || pieces.Contains(piece)) continue;
            pieces.Add(piece);
            piece = "";
        }

        // A remainder that has been a piece already joins the piece before it, until the two together are new.
        while (piece.Length > 0)
        {
            piece = pieces[^1] + piece;
            pieces.RemoveAt(pieces.Count - 1);
            if (pieces.Contains(piece)) continue;
            pieces.Add(piece);
            piece = "";
        }

        return pieces;
    }
}
