using System.Globalization;
using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.TinyModels;

/// <summary>
/// A SentencePiece vocabulary: four special tokens, a token for every byte, then pieces of its owner's choice.
/// What no piece covers is tokenized byte by byte.
/// </summary>
internal sealed class TinyVocabulary
{
    public const int Unknown = 0, Begin = 1, TurnStart = 2, TurnEnd = 3;
    private const int FirstByte = 4, FirstPiece = FirstByte + 256;

    private enum Kind { Normal = 1, Unknown = 2, Control = 3, Byte = 6 }

    private readonly string[] tokens;

    /// <param name="pieces">Distinct texts; an earlier one wins where two could be merged.</param>
    public TinyVocabulary(IEnumerable<string> pieces) =>
        tokens =
        [
            "<unk>", "<s>", ChatMl.Start, ChatMl.End,
            .. Enumerable.Range(0, 256).Select(value => $"<0x{value.ToString("X2", CultureInfo.InvariantCulture)}>"),
            .. pieces.Select(piece => piece.Replace(' ', '▁')),
        ];

    public int Count => tokens.Length;

    public static int Byte(char ascii) => FirstByte + ascii;

    public static int Piece(int index) => FirstPiece + index;

    /// <summary>Writes the vocabulary and the chat template as a model file's tokenizer keys.</summary>
    public void Describe(GgufWriter writer, bool addsBegin = false) => writer
        .Set("tokenizer.ggml.model", "llama")
        .Set("tokenizer.ggml.tokens", tokens)
        .Set("tokenizer.ggml.scores", [.. tokens.Select((_, id) => id < FirstPiece ? -1e6f : -(float)id)])
        .Set("tokenizer.ggml.token_type", [.. tokens.Select((_, id) => (int)KindOf(id))])
        .Set("tokenizer.ggml.bos_token_id", (uint)Begin)
        .Set("tokenizer.ggml.eos_token_id", (uint)TurnEnd)
        .Set("tokenizer.ggml.unknown_token_id", (uint)Unknown)
        .Set("tokenizer.ggml.add_bos_token", addsBegin)
        .Set("tokenizer.ggml.add_space_prefix", false)
        .Set("tokenizer.chat_template", ChatMl.Template);

    private static Kind KindOf(int id) => id switch
    {
        Unknown => Kind.Unknown,
        < FirstByte => Kind.Control,
        < FirstPiece => Kind.Byte,
        _ => Kind.Normal,
    };
}
