using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Summarizer.Journaling;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>A model with the prompts that suit it, asked through Semantic Kernel.</summary>
internal sealed class PromptedModel
{
    private const int LeastRoom = 128;

    private readonly ModelLimits limits;
    private readonly string fingerprint;
    private readonly Kernel kernel;

    public PromptedModel(PipelineModel model, PromptLibrary library)
    {
        Prompts = library.Set(model.PromptSet);
        limits = model.Limits;
        (Name, fingerprint) = (model.Name, model.Fingerprint);
        Length = new AnswerLength(limits.CountTokens);
        IKernelBuilder builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(model.Client);
        kernel = builder.Build();
        EnsureRoom(Prompts.Functions.Keys.Except(PromptFunction.OfBriefs));
    }

    public string Name { get; }

    public PromptSet Prompts { get; }

    public AnswerLength Length { get; }

    public int Count(string text) => limits.CountTokens(text);

    /// <summary>Tokens that a prompt takes whatever the article: messages, task and the marks of the chat template.</summary>
    public int Overhead(PromptFunction function)
    {
        const int chatTemplate = 48;
        return SharedTokens + Count(function.Template) + chatTemplate;
    }

    /// <summary>Tokens that all prompts of all articles begin with.</summary>
    public int SharedTokens => Count(Prompts.System) + Count(Prompts.Introduction);

    /// <summary>Tokens left for article text and answer.</summary>
    public int Room(PromptFunction function) => limits.ContextTokens - Overhead(function);

    /// <summary>What only notes ask is looked at only where one is made: a digest may have room where a note has none.</summary>
    /// <exception cref="PromptException">The model's context has no room for one of these prompts.</exception>
    public PromptedModel EnsureRoom(IEnumerable<string> functions)
    {
        foreach (PromptFunction function in functions.Select(f => Prompts[f]))
            if (Room(function) < LeastRoom)
                throw PromptException.NoRoom(function.Name, limits.ContextTokens, Overhead(function));
        return this;
    }

    /// <summary>The answer's tokens, within config.json's max_tokens.</summary>
    public static int Within(PromptFunction function, int tokens) =>
        function.Settings.GetValueOrDefault("max_tokens") is long most ? (int)Math.Min(most, tokens) : tokens;

    /// <summary>All that the reply depends on: the same key is the same question to the same model.</summary>
    public byte[] KeyOf(PromptCall call, long? seed, int attempt)
    {
        // A variable that the template does not name changes nothing of the prompt.
        IEnumerable<KeyValuePair<string, string>> used = call.Variables.Where(v => call.Function.Uses(v.Key)).OrderBy(v => v.Key, StringComparer.Ordinal);
        return new JournalKey("reply/1").Add(fingerprint).Add(Prompts.System).Add(call.Function.Template)
            .Add(used.SelectMany(v => (string[])[v.Key, v.Value]))
            .Add(Settings(call, seed, attempt).ExtensionData!.OrderBy(s => s.Key, StringComparer.Ordinal)
                .SelectMany(s => (string?[])[s.Key, Convert.ToString(s.Value, CultureInfo.InvariantCulture)]))
            .ToBytes();
    }

    /// <param name="attempt">0 for the first time; each further one has another seed.</param>
    /// <param name="onPiece">Told the answer's pieces as they come; the first may be empty.</param>
    public async Task<Reply> AskAsync(PromptCall call, long? seed, int attempt, Action<string> onPiece, CancellationToken cancellationToken)
    {
        KernelArguments arguments = new(Settings(call, seed, attempt)) { ["system"] = Prompts.System };
        foreach ((string name, string value) in call.Variables)
            arguments[name] = value;

        StringBuilder text = new();
        ChatFinishReason? end = null;
        IAsyncEnumerable<ChatResponseUpdate> updates = kernel.InvokeStreamingAsync<ChatResponseUpdate>(call.Function.Kernel, arguments, cancellationToken);
        await foreach (ChatResponseUpdate update in updates)
        {
            onPiece(update.Text);
            text.Append(update.Text);
            end = update.FinishReason ?? end;
        }
        return new Reply(text.ToString(), end == ChatFinishReason.Length);
    }

    private static PromptExecutionSettings Settings(PromptCall call, long? seed, int attempt)
    {
        Dictionary<string, object> settings = new(call.Function.Settings) { ["max_tokens"] = call.AnswerTokens };
        settings["seed"] = (seed ?? settings.GetValueOrDefault("seed") as long? ?? 0) + attempt;
        // Greedy sampling would only repeat the answer that was not good enough.
        if (attempt > 0 && Convert.ToDouble(settings.GetValueOrDefault("temperature", 1.0), null) == 0)
            settings["temperature"] = 0.5;
        if (call.Schema is { } schema)
            settings["response_format"] = schema;
        return new PromptExecutionSettings { ExtensionData = settings };
    }
}
