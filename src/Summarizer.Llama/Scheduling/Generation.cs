using System.Threading.Channels;
using Summarizer.Llama.Sampling;
using Summarizer.Llama.Streaming;

namespace Summarizer.Llama.Scheduling;

/// <summary>One request to the engine, and its answer as it comes. The scheduler's thread alone writes to it, and allocates nothing for a token.</summary>
/// <param name="prompt">At least one token.</param>
/// <param name="maxTokens">The most tokens of the answer; with the prompt they fit the context.</param>
internal sealed class Generation(int[] prompt, int maxTokens, Sampler sampler, IReadOnlyList<string> stops, CancellationToken cancellation)
{
    // Most tokens are a few characters; a longer answer lets the buffer grow.
    private const int CharactersPerToken = 4, MostCharacters = 1 << 15;

    // Holds at most the one message that there is something new.
    private readonly Channel<bool> news = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true, SingleWriter = true });

    private readonly TaskCompletionSource<GenerationEnd> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly AnswerText text = new(stops);
    private readonly CharBuffer answer = new(Math.Min(CharactersPerToken * maxTokens, MostCharacters));
    private readonly Lock gate = new();
    private int read;
    private int said;

    public int[] Prompt { get; } = prompt;

    public int MaxTokens { get; } = maxTokens;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Prompt tokens that came from another request's cells.</summary>
    public int SharedTokens { get; set; }

    /// <summary>How often a later request was admitted before this one.</summary>
    public int PassedOver { get; set; }

    public Task<GenerationEnd> End => end.Task;

    /// <summary>The answer so far.</summary>
    public string Text
    {
        get
        {
            lock (gate) return answer.Text.ToString();
        }
    }

    /// <summary>The answer as it comes, in pieces of a token or, where the reader is slower, of several.</summary>
    public async IAsyncEnumerable<string> PiecesAsync()
    {
        while (await news.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            news.Reader.TryRead(out _);
            if (Unread() is { Length: > 0 } piece) yield return piece;
        }
        if (Unread() is { Length: > 0 } last) yield return last;
    }

    /// <summary>Chooses the next token.</summary>
    public int Choose(ReadOnlySpan<float> logits)
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
        news.Writer.Complete();
        end.SetResult(new(reason, Prompt.Length, SharedTokens, said));
    }

    public void Fail(Exception exception)
    {
        sampler.Dispose();
        news.Writer.Complete(exception);
        if (exception is OperationCanceledException) end.SetCanceled(Cancellation.IsCancellationRequested ? Cancellation : default);
        else end.SetException(exception);
        // A caller that reads the pieces alone learns of the failure there.
        _ = end.Task.Exception;
    }

    private void Write(ReadOnlySpan<char> piece)
    {
        if (piece.Length == 0) return;
        lock (gate) answer.Append(piece);
        news.Writer.TryWrite(true);
    }

    private string Unread()
    {
        lock (gate)
        {
            var piece = answer.Text[read..].ToString();
            read = answer.Length;
            return piece;
        }
    }
}

internal enum FinishReason { Stop, Length }

/// <summary>How an answer ended; all counts are tokens.</summary>
internal sealed record GenerationEnd(FinishReason Reason, int PromptTokens, int SharedTokens, int OutputTokens);
