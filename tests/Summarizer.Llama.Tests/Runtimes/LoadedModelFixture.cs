using Summarizer.Llama.Runtime;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>A scripted model, loaded once for the suite. Its reply has characters of one to four bytes.</summary>
public sealed class LoadedModelFixture : IDisposable
{
    public const string Words = "一座桥ok🌉通车了。";

    private readonly TinyFile file = new(stream => ScriptedModel.Write(stream, Words));

    public LoadedModelFixture()
    {
        Runtime = TestRuntime.Load();
        Model = Runtime.LoadModel(file.Path, new ModelLoadOptions(), CancellationToken.None);
    }

    public ILlamaRuntime Runtime { get; }

    public ILlamaModel Model { get; }

    public void Dispose()
    {
        Model.Dispose();
        file.Dispose();
    }
}
