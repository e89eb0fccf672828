using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;

namespace Summarizer.Evaluating.Running;

/// <summary>Writes down what goes to a model and what comes back: Semantic Kernel shows its callers neither.</summary>
internal sealed class Witness(IChatClient inner, TimeProvider time) : DelegatingChatClient(inner)
{
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Exchange exchange = Exchange.Current ?? throw new InvalidOperationException("A model is asked outside of a case.");
        IReadOnlyList<ChatMessage> asked = exchange.Messages = [.. messages];
        StringBuilder text = new();
        long start = time.GetTimestamp();
        await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(asked, options, cancellationToken))
        {
            text.Append(update.Text);
            exchange.Finish = update.FinishReason?.Value ?? exchange.Finish;
            foreach (UsageContent usage in update.Contents.OfType<UsageContent>())
                (exchange.InputTokens, exchange.OutputTokens) = (usage.Details.InputTokenCount, usage.Details.OutputTokenCount);
            yield return update;
        }
        exchange.Text = text.ToString();
        exchange.Milliseconds ??= time.GetElapsedTime(start).TotalMilliseconds;
    }
}
