using Summarizer.Prompting;

namespace Summarizer.Evaluating.Parsing;

/// <summary>The prompts that a suite can be about, and what its cases may and must say for each.</summary>
internal static class SuitePrompts
{
    private static readonly string[] Asked =
        [PromptFunction.Abstract, PromptFunction.Facts, PromptFunction.Condense, PromptFunction.Translate, PromptFunction.Repair, PromptFunction.Correct];

    /// <summary>Whether answers are statements with citations.</summary>
    public static bool IsOfStatements(string prompt) => FunctionOf(prompt) is not (PromptFunction.Translate or PromptFunction.Repair);

    public static bool NeedsDraft(string prompt) => FunctionOf(prompt) is PromptFunction.Repair or PromptFunction.Correct;

    public static void Check(SuiteNode prompt)
    {
        if (!Asked.Contains(FunctionOf(prompt.Text())))
            throw prompt.Error("UnknownPrompt", prompt.Text(), string.Join(SuiteTexts.Of("Comma"), Asked));
    }

    private static string FunctionOf(string prompt) => prompt[(prompt.LastIndexOf('/') + 1)..];
}
