using Summarizer.Llama.Runtime;
using Summarizer.Llama.Templates;
using Summarizer.Llama.Tests.Runtimes;

namespace Summarizer.Llama.Tests.Templates;

public sealed class TextTokensTests : IDisposable
{
    private readonly TinyFile file = BytePairFile.Write();
    private readonly ILlamaModel model;

    public TextTokensTests() => model = TestRuntime.Load().LoadModel(file.Path, new ModelLoadOptions(), CancellationToken.None);

    public void Dispose()
    {
        model.Dispose();
        file.Dispose();
    }

    [Fact]
    public void Lines_tokenized_apart_are_the_text_tokenized_whole()
    {
        var random = new Random(5);
        string[] parts = ["\n", "\n\n", "\r\n", " ", "  ", "a", "ab", ".", "一", "。", "\t", "1", "\u3000", "<|im_end|>"];
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => parts[random.Next(parts.Length)]));

            Assert.Equal(model.Tokenize(text, addSpecial: false, parseSpecial: false), new TextTokens(model).Of(text));
        }
    }

    [Fact]
    public void A_line_that_was_seen_is_not_tokenized_again()
    {
        var texts = new TextTokens(model);
        texts.Of("一一\nab\n任务一");
        texts.Of("一一\nab\n任务二");

        Assert.Equal(4, texts.Known);
    }
}
