using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Benchmarks.Parity;

/// <summary>The prompts that the program asks for a page, caught on their way to a model.</summary>
internal static class RenderedPrompts
{
    public static async Task<IReadOnlyList<ChatMessage[]>> OfAsync(string page, CancellationToken cancellationToken)
    {
        using var catcher = new Catcher();
        var model = new PipelineModel(catcher, new ModelLimits(8192, text => text.Length), "catcher", "none");
        var pipeline = new DigestPipeline(model, PromptLibrary.Load(Path.Combine(AppContext.BaseDirectory, "prompts")));
        var split = PageSplitter.Split(SourceReader.ReadFile(page, new ReadOptions()));
        await foreach (var _ in pipeline.DigestAsync(split, DigestOptions.Default, null, cancellationToken)) { }
        return catcher.Caught;
    }

    /// <summary>Answers every request with the same words and keeps each once.</summary>
    private sealed class Catcher : IChatClient
    {
        private readonly Dictionary<string, ChatMessage[]> caught = [];

        public IReadOnlyList<ChatMessage[]> Caught => [.. caught.Values];

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            ChatMessage[] asked = [.. messages];
            lock (caught) caught.TryAdd(string.Concat(asked.Select(m => m.Role + m.Text)), asked);
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Caught.")));
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("catcher") : serviceType.IsInstanceOfType(this) ? this : null;

        public void Dispose() { }
    }
}
