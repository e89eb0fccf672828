using System.Threading.Channels;
using Summarizer.Llama.Sampling;
using Summarizer.Llama.Streaming;

namespace Summarizer.Llama.Scheduling;

/// <summary>One request to the engine, and its answer as it comes. The scheduler's thread alone writes to it.</summary>
/// <param name="prompt">At least one token.</param>
/// <param name="maxTokens">The most tokens of the answer; with the prompt they fit the context.</param>
internal sealed class Generation(int[] prompt, int maxTokens, Sampler sampler, IReadOnlyList<string> stops, CancellationToken cancellation)
{
    private readonly Channel<string> pieces = Channel.CreateUnbounded<string>(new() { SingleReader = true, SingleWriter = true });
    private readonly TaskCompletionSource<GenerationEnd> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly AnswerText text = new(stops);
    private int said;

    public int[] Prompt { get; } = prompt;

    public int MaxTokens { get; } = maxTokens;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Prompt tokens that came from another request's cells.</summary>
    public int SharedTokens { get; set; }

    public IAsyncEnumerable<string> Pieces => pieces.Reader.ReadAllAsync(CancellationToken.None);

    public Task<GenerationEnd> End => end.Task;

    /// <summary>Chooses the next token from logits that are scratch from then on.</summary>
    public int Choose(Span<float> logits)
    {
        var token = sampler.Next(logits);
        said++;
        return token;
    }

    /// <summary>Takes a token's bytes; says why the answer ends with them, or null where it goes on.</summary>
    public FinishReason? Say(ReadOnlySpan<byte> bytes)
    {
        Write(text.Append(bytes));
        return text.Stopped ? FinishReason.Stop : said >= MaxTokens ? FinishReason.Length : null;
    }

    public void Finish(FinishReason reason)
    {
        Write(text.Finish());
        sampler.Dispose();
        pieces.Writer.Complete();
        end.SetResult(new(reason, Prompt.Length, SharedTokens, said));
    }

    public void Fail(Exception exception)
    {
        sampler.Dispose();
        pieces.Writer.Complete(exception);
        if (exception is OperationCanceledException) end.SetCanceled(Cancellation.IsCancellationRequested ? Cancellation : default);
        else end.SetException(exception);
        // A caller that reads the pieces alone learns of the failure there.
        _ = end.Task.Exception;
    }

    private void Write(string piece)
    {
        if (piece.Length > 0) pieces.Writer.TryWrite(piece);
    }
}

internal enum FinishReason { Stop, Length }

/// <summary>How an answer ended; all counts are tokens.</summary>
internal sealed record GenerationEnd(FinishReason Reason, int PromptTokens, int SharedTokens, int OutputTokens);
