using System.Globalization;
using Summarizer.Llama.Gguf;

namespace Summarizer.Benchmarks.Shapes;

/// <summary>
/// As many tokens as Qwen3 has, one for every Chinese character: a text has as many tokens as characters, here and in any server
/// that loads the file. What is left over is filler that no text reaches.
/// </summary>
internal static class CharacterVocabulary
{
    public const int TurnEnd = 3;

    private const string Punctuation = "，。：；！？、“”《》（）¶";

    private const string Template =
        "{%- for message in messages %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}{%- endfor %}" +
        "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}";

    private enum Kind { Normal = 1, Unknown = 2, Control = 3, Byte = 6 }

    public static void Describe(GgufWriter writer)
    {
        string[] special = ["<unk>", "<s>", "<|im_start|>", "<|im_end|>"];
        var bytes = Enumerable.Range(0, 256).Select(value => $"<0x{value.ToString("X2", CultureInfo.InvariantCulture)}>");
        var characters = Enumerable.Range(0x21, 0x7E - 0x21 + 1).Concat(Enumerable.Range(0x4E00, 0x9FFF - 0x4E00 + 1))
            .Select(c => ((char)c).ToString()).Append("▁").Concat(Punctuation.Select(c => c.ToString()));
        string[] tokens = [.. special, .. bytes, .. characters];
        tokens = [.. tokens, .. Enumerable.Range(0, Shape.Vocabulary - tokens.Length).Select(i => $"⟦{i.ToString(CultureInfo.InvariantCulture)}⟧")];

        writer
            .Set("tokenizer.ggml.model", "llama")
            .Set("tokenizer.ggml.tokens", tokens)
            .Set("tokenizer.ggml.scores", [.. tokens.Select((_, id) => -(float)id)])
            .Set("tokenizer.ggml.token_type", [.. tokens.Select((_, id) => (int)KindOf(id))])
            .Set("tokenizer.ggml.bos_token_id", 1u)
            .Set("tokenizer.ggml.eos_token_id", (uint)TurnEnd)
            .Set("tokenizer.ggml.unknown_token_id", 0u)
            .Set("tokenizer.ggml.add_bos_token", false)
            .Set("tokenizer.ggml.add_space_prefix", false)
            .Set("tokenizer.chat_template", Template);
    }

    private static Kind KindOf(int id) => id switch
    {
        0 => Kind.Unknown,
        < 4 => Kind.Control,
        < 4 + 256 => Kind.Byte,
        _ => Kind.Normal,
    };
}
