using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Summarizer.Llama.Benching;

/// <summary>How fast a loaded model reads and writes here, through the engine as everything else uses it. Its text says nothing.</summary>
public sealed class SpeedTest(LocalChatClient client)
{
    /// <summary>About so many tokens, the template's included, are read in each measure.</summary>
    public const int PromptTokens = 332;

    /// <summary>So many are written by each answer: enough to tell, few enough that a slow machine is done in a minute.</summary>
    public const int AnswerTokens = 24;

    private const int PromptCharacters = PromptTokens - 12;

    private int texts;

    /// <summary>Prompt tokens computed in a second, of a text that nobody has seen.</summary>
    public async Task<double> ReadAsync(CancellationToken cancellationToken)
    {
        var text = Text();
        var watch = Stopwatch.StartNew();
        var answer = await AskAsync(text, 1, cancellationToken).ConfigureAwait(false);
        return (answer.Usage!.InputTokenCount!.Value - (answer.Usage.CachedInputTokenCount ?? 0)) / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Tokens written in a second by so many answers at once, all to one text.</summary>
    public async Task<double> WriteAsync(int answers, CancellationToken cancellationToken)
    {
        var text = Text();
        // The text is read first, so that what differs between a token and more is the writing alone.
        await TogetherAsync(text, answers, 1, cancellationToken).ConfigureAwait(false);
        var one = await TogetherAsync(text, answers, 1, cancellationToken).ConfigureAwait(false);
        var all = await TogetherAsync(text, answers, 1 + AnswerTokens, cancellationToken).ConfigureAwait(false);
        return answers * AnswerTokens / Math.Max(1e-6, (all - one).TotalSeconds);
    }

    private async Task<TimeSpan> TogetherAsync(string text, int answers, int tokens, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, answers).Select(i => AskAsync($"{text}{i}", tokens, cancellationToken))).ConfigureAwait(false);
        return watch.Elapsed;
    }

    private Task<ChatResponse> AskAsync(string text, int tokens, CancellationToken cancellationToken) => client.GetResponseAsync(
        [new(ChatRole.User, text)],
        new() { Temperature = 0, MaxOutputTokens = tokens, AdditionalProperties = new() { ["ignore_eos"] = true } },
        cancellationToken);

    /// <summary>Characters without sense, others each time, so that nothing is shared with what came before.</summary>
    private string Text()
    {
        var random = new Random(++texts);
        return string.Create(PromptCharacters, random, (characters, r) =>
        {
            for (var i = 0; i < characters.Length; i++) characters[i] = (char)('一' + r.Next(5000));
        });
    }
}
