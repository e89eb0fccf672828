using Summarizer.Llama.Native;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Runtimes;

public sealed class NativeRuntimeTests
{
    [Fact]
    public void A_scripted_model_says_its_words_token_by_token()
    {
        var path = Path.Combine(Path.GetTempPath(), $"脚本-{Guid.NewGuid():n}.gguf");
        try
        {
            using (var file = File.Create(path)) ScriptedModel.Write(file, "一座桥通车了。");
            using var model = NativeRuntime.Load().LoadModel(path, new ModelLoadOptions(), TestContext.Current.CancellationToken);
            using var context = model.CreateContext(new ContextOptions(512, 64, 2, 1));

            var prompt = model.Tokenize("<|im_start|>assistant\n", addSpecial: false, parseSpecial: true);
            var batch = prompt.Select((token, i) => new BatchToken(token, i, 0, i == prompt.Length - 1)).ToArray();
            Assert.Equal(DecodeStatus.Done, context.Decode(batch));
            var (said, next) = (new List<byte>(), Greedy(context.Logits(prompt.Length - 1)));
            Span<byte> bytes = stackalloc byte[64];
            for (var position = prompt.Length; !model.IsEndOfGeneration(next); position++)
            {
                said.AddRange(bytes[..model.TokenBytes(next, bytes)]);
                context.Decode([new BatchToken(next, position, 0, WantsLogits: true)]);
                next = Greedy(context.Logits(0));
            }

            Assert.Equal("一座桥通车了。", System.Text.Encoding.UTF8.GetString([.. said]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static int Greedy(ReadOnlySpan<float> logits) => System.Numerics.Tensors.TensorPrimitives.IndexOfMax(logits);
}
