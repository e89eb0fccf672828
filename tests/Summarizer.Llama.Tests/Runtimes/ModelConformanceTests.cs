using System.Text;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>What every runtime must do with a model file, its vocabulary, its templates and its grammars.</summary>
public sealed class ModelConformanceTests(LoadedModelFixture fixture) : IClassFixture<LoadedModelFixture>
{
    private readonly ILlamaModel model = fixture.Model;

    [Fact]
    public void The_runtime_says_what_was_loaded()
    {
        var runtime = fixture.Runtime.Describe();

        Assert.Contains(fixture.Runtime.Name, (string[])["native", "llamasharp"]);
        Assert.NotEmpty(runtime.Version);
        Assert.True(Directory.Exists(runtime.Folder), runtime.Folder);
        Assert.NotEmpty(runtime.CpuFeatures);
    }

    [Fact]
    public void A_model_is_described_by_its_file()
    {
        Assert.Equal(("scripted", "llama", 8192, ModelMemory.Attention, ChatMl.Template),
            (model.Description.Name, model.Description.Architecture, model.Description.TrainedContext, model.Description.Memory, model.Description.ChatTemplate));
        Assert.True(model.Description.VocabularySize > 260);
        Assert.True(model.Description.ParameterCount > 0 && model.Description.SizeInBytes > 0);
        Assert.Equal("llama", model.Metadata("tokenizer.ggml.model"));
        Assert.Null(model.Metadata("no.such.key"));
    }

    [Fact]
    public void Loading_reports_its_progress()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好"));
        var shares = new List<float>();
        using (fixture.Runtime.LoadModel(file.Path, new ModelLoadOptions(Progress: new Reporter(shares.Add)), TestContext.Current.CancellationToken)) { }

        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public void Loading_can_be_cancelled()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好"));
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => fixture.Runtime.LoadModel(file.Path, new ModelLoadOptions(), source.Token));
    }

    [Fact]
    public void Loading_that_has_begun_can_be_cancelled()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好"));
        using var source = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => fixture.Runtime.LoadModel(
            file.Path, new ModelLoadOptions(Progress: new Reporter(_ => source.Cancel())), source.Token));
    }

    [Fact]
    public void Layers_for_a_GPU_load_where_there_is_none()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好"));
        using var loaded = fixture.Runtime.LoadModel(file.Path, new ModelLoadOptions(GpuLayers: -1), TestContext.Current.CancellationToken);
        using var context = loaded.CreateContext(new ContextOptions(128, 32, 1, 1));

        Assert.Equal(DecodeStatus.Done, context.Decode([new BatchToken(loaded.Tokenize("好", false, false)[0], 0, 0, WantsLogits: true)]));
    }

    [Fact]
    public void A_failing_listener_stops_the_loading_with_its_own_error()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好"));

        Assert.Throws<InvalidTimeZoneException>(() => fixture.Runtime.LoadModel(
            file.Path, new ModelLoadOptions(Progress: new Reporter(_ => throw new InvalidTimeZoneException())), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Control_tokens_are_found_in_templates_and_stay_text_in_articles()
    {
        var control = model.Tokenize("<|im_start|>", addSpecial: false, parseSpecial: true);
        var text = model.Tokenize("<|im_start|>", addSpecial: false, parseSpecial: false);

        Assert.Single(control);
        Assert.Equal("<|im_start|>", Text(text));
        Assert.DoesNotContain(control[0], text);
    }

    [Fact]
    public void A_beginning_that_the_model_asks_for_is_added_on_request()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "好", addsBegin: true));
        using var loaded = fixture.Runtime.LoadModel(file.Path, new ModelLoadOptions(), TestContext.Current.CancellationToken);
        var plain = loaded.Tokenize("好", addSpecial: false, parseSpecial: false);

        Assert.Equal([TinyVocabulary.Begin, .. plain], loaded.Tokenize("好", addSpecial: true, parseSpecial: false));
        Assert.Equal(model.Tokenize("桥", addSpecial: false, parseSpecial: false), model.Tokenize("桥", addSpecial: true, parseSpecial: false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("一座桥")]
    [InlineData("𠮷🌉a\n\tz")]
    [InlineData("\0")]
    public void Tokens_give_their_text_back(string text) => Assert.Equal(text, Text(model.Tokenize(text, addSpecial: false, parseSpecial: false)));

    [Fact]
    public void A_long_text_is_tokenized_whole()
    {
        var text = string.Concat(Enumerable.Repeat("长江大桥𠮷", 5000));

        Assert.Equal(text, Text(model.Tokenize(text, addSpecial: false, parseSpecial: false)));
    }

    [Fact]
    public void A_token_may_be_a_third_of_a_character()
    {
        // No piece of the vocabulary covers this character.
        var tokens = model.Tokenize("鲸", addSpecial: false, parseSpecial: false);

        Assert.Equal(Encoding.UTF8.GetBytes("鲸"), tokens.Select(t => Assert.Single(Bytes(t))));
    }

    [Fact]
    public void Too_small_a_destination_is_told_the_size_it_needs()
    {
        var token = Assert.Single(model.Tokenize("一", addSpecial: false, parseSpecial: false));

        Assert.Equal(-3, model.TokenBytes(token, new byte[2]));
    }

    [Fact]
    public void Control_tokens_have_no_bytes_unless_asked_for()
    {
        var end = Assert.Single(model.Tokenize("<|im_end|>", addSpecial: false, parseSpecial: true));

        Assert.Equal(0, model.TokenBytes(end, new byte[32]));
        Assert.Equal(10, model.TokenBytes(end, new byte[32], renderSpecial: true));
        Assert.True(model.IsEndOfGeneration(end));
        Assert.False(model.IsEndOfGeneration(model.Tokenize("一", false, false)[0]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1 << 30)]
    public void A_token_out_of_range_is_an_error_and_not_the_end_of_the_process(int token)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => model.TokenBytes(token, new byte[8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.IsEndOfGeneration(token));
    }

    [Fact]
    public void A_known_template_is_rendered() =>
        Assert.Equal(
            "<|im_start|>system\n规则<|im_end|>\n<|im_start|>user\n正文<|im_end|>\n<|im_start|>assistant\n",
            model.ApplyTemplate(ChatMl.Template, [new("system", "规则"), new("user", "正文")], addAssistant: true));

    [Fact]
    public void An_unknown_template_is_null() => Assert.Null(model.ApplyTemplate("{{ odd }}", [new("user", "正文")], addAssistant: true));

    [Fact]
    public void A_grammar_allows_masks_and_moves_on()
    {
        using var grammar = model.CreateGrammar("root ::= \"桥\" [0-9] \"通\"");
        var (bridge, one, through) = (Token("桥"), Token("1"), Token("通"));

        Assert.True(grammar.Allows(bridge));
        Assert.False(grammar.Allows(one));
        grammar.Accept(bridge);
        var logits = new float[model.Description.VocabularySize];
        grammar.Mask(logits);
        Assert.Equal(10, logits.Count(l => l == 0));
        Assert.Equal(0, logits[one]);
        Assert.Equal(float.NegativeInfinity, logits[bridge]);
        grammar.Accept(one);
        grammar.Accept(through);
        Assert.True(grammar.Allows(Assert.Single(model.Tokenize("<|im_end|>", false, true))));
    }

    [Fact]
    public void A_grammar_takes_a_character_in_parts()
    {
        using var grammar = model.CreateGrammar("root ::= [鲸鲨]");
        var bytes = model.Tokenize("鲸", false, false);

        foreach (var token in bytes) grammar.Accept(token);
        Assert.False(grammar.Allows(bytes[0]));
    }

    [Fact]
    public void A_forbidden_token_is_an_error_and_not_the_end_of_the_process()
    {
        using var grammar = model.CreateGrammar("root ::= \"桥\"");

        Assert.Throws<GrammarException>(() => grammar.Accept(Token("通")));
        grammar.Accept(Token("桥"));
    }

    [Theory]
    [InlineData("root ::= (")]
    [InlineData("start ::= \"a\"")]
    [InlineData("root ::= missing")]
    public void A_grammar_that_does_not_parse_is_refused(string gbnf) => Assert.Throws<GrammarException>(() => model.CreateGrammar(gbnf));

    [Fact]
    public void A_broken_file_is_refused_before_llama_cpp_sees_it()
    {
        using var noGguf = new TinyFile(stream => stream.Write("not a model"u8));
        using var truncated = new TinyFile(stream => Truncated(stream));

        Assert.Throws<GgufException>(() => Load(noGguf));
        Assert.Throws<GgufException>(() => Load(truncated));
    }

    [Fact]
    public void An_architecture_that_llama_cpp_does_not_know_is_refused_with_its_words()
    {
        using var file = new TinyFile(stream => new GgufWriter().Set("general.architecture", "tomorrow").Set("general.name", "未来").WriteTo(stream));

        Assert.Contains("tomorrow", Assert.Throws<ModelLoadException>(() => Load(file)).Message, StringComparison.Ordinal);
    }

    private ILlamaModel Load(TinyFile file) => fixture.Runtime.LoadModel(file.Path, new ModelLoadOptions(), TestContext.Current.CancellationToken);

    private static void Truncated(Stream stream)
    {
        using var whole = new MemoryStream();
        ScriptedModel.Write(whole, "一座桥通车了。");
        stream.Write(whole.ToArray().AsSpan(0, (int)whole.Length / 2));
    }

    private int Token(string text) => Assert.Single(model.Tokenize(text, addSpecial: false, parseSpecial: false));

    private byte[] Bytes(int token)
    {
        var buffer = new byte[64];
        return buffer[..model.TokenBytes(token, buffer)];
    }

    private string Text(int[] tokens) => Encoding.UTF8.GetString([.. tokens.SelectMany(Bytes)]);

    private sealed class Reporter(Action<float> report) : IProgress<float>
    {
        public void Report(float value) => report(value);
    }
}
