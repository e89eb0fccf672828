using Summarizer.Llama.Profiles;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Tests.Profiles;

/// <summary>
/// Each profile against what the template published with its model renders. The renderings were made with the Jinja engine of
/// huggingface.js from the template files in llama.cpp's repository (models/templates, release 0.5.0), with
/// <c>enable_thinking: false</c>, <c>add_generation_prompt: true</c>, a system message "SYS" and a user message "USER".
/// </summary>
public sealed class ModelProfilesTests
{
    private const string ChatMl = "<|im_start|>system\nSYS<|im_end|>\n<|im_start|>user\nUSER<|im_end|>\n<|im_start|>assistant\n";

    public static TheoryData<string, string, string> Published => new()
    {
        { "Qwen2.5-7B-Instruct", "'<|im_start|>' + message.role", ChatMl },
        { "Qwen3-0.6B", "'<|im_start|>' + message.role … enable_thinking is false", ChatMl + "<think>\n\n</think>\n\n" },
        { "Qwen3.5-4B", "'<|im_start|>' + message.role … enable_thinking is true", ChatMl + "<think>\n\n</think>\n\n" },
        { "MiniCPM5-1B", "'<|im_start|>' + message.role … enable_thinking", ChatMl + "<think>\n\n</think>\n\n" },
        {
            "gemma-4-31B-it", "'<|turn>' + role … '<turn|>' … enable_thinking",
            "<|turn>system\nSYS<turn|>\n<|turn>user\nUSER<turn|>\n<|turn>model\n<|channel>thought\n<channel|>"
        },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void A_profile_renders_what_the_published_template_renders(string name, string template, string rendered)
    {
        var turns = ModelProfiles.Of(new Described(name, template)).Turns!;

        Assert.Equal(rendered, $"{turns.Open("system")}SYS{turns.Close}{turns.Open("user")}USER{turns.Close}{turns.Answer}");
    }

    [Fact]
    public void A_file_without_a_template_is_refused_by_name()
    {
        var error = Assert.Throws<ModelLoadException>(() => ModelProfiles.Of(new Described("base", null)));

        Assert.Contains("base", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_nobody_knows_is_refused() =>
        Assert.Throws<ModelLoadException>(() => ModelProfiles.Of(new Described("odd", "{{ odd }}")));

    [Fact]
    public void A_hunyuan_translator_asks_for_its_own_prompts() =>
        Assert.Equal("hy-mt", ModelProfiles.Of(new Described("HY-MT2 1.8B", "<｜hy_User｜>", knownToLlama: true)).PromptSet);

    /// <summary>A model that is nothing but its description.</summary>
    private sealed class Described(string name, string? template, bool knownToLlama = false) : ILlamaModel
    {
        public ModelDescription Description { get; } = new(name, "test", 0, 0, 0, 0, ModelMemory.Attention, template);

        public string? ApplyTemplate(string template, IReadOnlyList<TemplateMessage> messages, bool addAssistant) => knownToLlama ? "?" : null;

        public string? Metadata(string key) => null;

        public int[] Tokenize(ReadOnlySpan<char> text, bool addSpecial, bool parseSpecial) => throw new NotSupportedException();

        public int TokenBytes(int token, Span<byte> destination, bool renderSpecial = false) => throw new NotSupportedException();

        public bool IsEndOfGeneration(int token) => throw new NotSupportedException();

        public ILlamaGrammar CreateGrammar(string gbnf, string root = "root") => throw new NotSupportedException();

        public ILlamaContext CreateContext(ContextOptions options) => throw new NotSupportedException();

        public void Dispose() { }
    }
}
