using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Llama.Grammars;
using Summarizer.Llama.Profiles;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Sampling;
using Summarizer.Llama.Scheduling;
using Summarizer.Llama.Templates;

namespace Summarizer.Llama.Requests;

/// <summary>Turns chat messages and options into a request to the scheduler; what cannot be honoured is refused, not ignored.</summary>
internal sealed class RequestReader(ILlamaModel model, ModelProfile profile, int contextTokens)
{
    private const int DefaultMaxTokens = 1024;

    private readonly TextTokens texts = new(model);

    private readonly Lazy<int[]> endings = new(() => [.. Enumerable.Range(0, model.Description.VocabularySize).Where(model.IsEndOfGeneration)]);

    /// <summary>Tokens of a text as a message holds it.</summary>
    public int Count(string text) => texts.Of(text).Count;

    /// <exception cref="ContextOverflowException">The prompt leaves no room for an answer.</exception>
    public Generation Read(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        if (options?.Tools is { Count: > 0 }) throw new NotSupportedException("The local engine calls no tools.");
        var prompt = Conversation.Tokens(model, profile, [.. messages.Select(m => new TemplateMessage(m.Role.Value, m.Text))], texts);
        if (prompt.Length >= contextTokens)
            throw new ContextOverflowException(
                prompt.Length + 1, contextTokens,
                EngineTexts.Of("Engine.TooLong", prompt.Length, contextTokens));

        var most = Math.Clamp(options?.MaxOutputTokens ?? DefaultMaxTokens, 1, contextTokens - prompt.Length);
        var grammar = Gbnf(options?.ResponseFormat) is { } gbnf ? model.CreateGrammar(gbnf) : null;
        var never = Flag(options, "ignore_eos") ? endings.Value : null;
        return new Generation(prompt, most, new Sampler(Sampling(options), grammar, never), [.. options?.StopSequences ?? []], cancellationToken);
    }

    private static string? Gbnf(ChatResponseFormat? format) => format switch
    {
        ChatResponseFormatJson { Schema: { } schema } => JsonSchemaGrammar.Convert(schema),
        ChatResponseFormatJson => JsonGrammar.AnyObject,
        _ => null,
    };

    private static SamplingOptions Sampling(ChatOptions? options)
    {
        var usual = new SamplingOptions();
        if (options is null) return usual;
        return usual with
        {
            Temperature = options.Temperature ?? usual.Temperature,
            TopK = options.TopK ?? usual.TopK,
            TopP = options.TopP ?? usual.TopP,
            MinP = Number(options, "min_p") ?? usual.MinP,
            RepetitionPenalty = Number(options, "repetition_penalty") ?? Number(options, "repeat_penalty") ?? usual.RepetitionPenalty,
            FrequencyPenalty = options.FrequencyPenalty ?? usual.FrequencyPenalty,
            PresencePenalty = options.PresencePenalty ?? usual.PresencePenalty,
            Seed = options.Seed is { } seed ? Fold(seed) : null,
        };
    }

    /// <summary>Whether an answer goes on to its limit, as llama-server's setting of that name has it; speed is measured so.</summary>
    private static bool Flag(ChatOptions? options, string name) => options?.AdditionalProperties?.GetValueOrDefault(name) switch
    {
        null => false,
        bool value => value,
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } json => json.GetBoolean(),
        var other => throw new ArgumentException($"The setting '{name}' should be true or false, not {other}."),
    };

    // .NET's Random takes a negative seed for its positive; Knuth's multiplier spreads neighbours over what is left.
    private static int Fold(long seed) => (int)(unchecked((uint)(seed ^ (seed >> 32)) * 2654435761u) >> 1);

    /// <summary>A setting that Microsoft.Extensions.AI has no property for, as Semantic Kernel hands it on.</summary>
    private static float? Number(ChatOptions options, string name) => options.AdditionalProperties?.GetValueOrDefault(name) switch
    {
        null => null,
        JsonElement { ValueKind: JsonValueKind.Number } json => json.GetSingle(),
        IConvertible value => value.ToSingle(CultureInfo.InvariantCulture),
        var other => throw new ArgumentException($"The setting '{name}' should be a number, not {other.GetType().Name}."),
    };
}
