using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;

namespace Summarizer.Prompting;

/// <summary>A prompt: a directory with a template and its settings.</summary>
internal sealed partial record PromptFunction(string Name, string Template, KernelFunction Kernel)
{
    public const string Abstract = "abstract";
    public const string Facts = "facts";
    public const string Condense = "condense";
    public const string Translate = "translate";
    public const string Repair = "repair";
    public const string Correct = "correct";

    public const string Topline = "topline";
    public const string Section = "section";
    public const string Focus = "focus";

    public static readonly string[] GeneralNames = [Abstract, Facts, Condense, Translate, Repair, Correct, Topline, Section, Focus];

    /// <summary>Those that briefing notes ask besides digests.</summary>
    public static readonly string[] OfBriefs = [Topline, Section, Focus];

    /// <summary>What a template may name; anything else would be rendered as nothing.</summary>
    public static readonly IReadOnlySet<string> KnownVariables = new HashSet<string>
    {
        "system", "material", "language", "language_in_english", "paragraph", "text", "length", "count", "tags", "hints", "draft", "findings", "audience", "focus",
    };

    /// <summary>Whether the prompt holds the article, or only the text to work on.</summary>
    public bool UsesMaterial => Uses("material");

    private readonly HashSet<string> used = [.. Expressions.Matches(Template).Select(m => m.Groups[1].Value)];

    /// <summary>Whether the template names a variable.</summary>
    public bool Uses(string variable) => used.Contains($"${variable}");

    /// <summary>The settings of config.json, under the names they have there.</summary>
    public IReadOnlyDictionary<string, object> Settings { get; } = new SortedDictionary<string, object>(
        Kernel.ExecutionSettings?.Values.FirstOrDefault()?.ExtensionData?.ToDictionary(s => s.Key, s => Plain(s.Value)) ?? [],
        StringComparer.Ordinal);

    /// <summary>The expressions of a template: <c>{{$name}}</c> and what else stands in double braces.</summary>
    [GeneratedRegex(@"\{\{\s*(.*?)\s*\}\}", RegexOptions.Singleline)]
    public static partial Regex Expressions { get; }

    private static object Plain(object value) => value is not JsonElement json ? value : json.ValueKind switch
    {
        JsonValueKind.Number when json.TryGetInt64(out long whole) => whole,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString()!,
        _ => json,
    };
}
