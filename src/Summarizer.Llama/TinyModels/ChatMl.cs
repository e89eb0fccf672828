namespace Summarizer.Llama.TinyModels;

/// <summary>The chat template of the tiny models: ChatML as the Qwen family publishes it, without tools.</summary>
internal static class ChatMl
{
    public const string Start = "<|im_start|>";
    public const string End = "<|im_end|>";

    public const string Template =
        "{%- for message in messages %}" +
        "{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}" +
        "{%- endfor %}" +
        "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}";
}
