namespace Summarizer.Evaluating.Parsing;

/// <summary>Reads good answers: a text, or statements, each a text before the numbers of its sentences: <c>大桥通车。 [1, 2]</c>.</summary>
internal static class ReferenceReader
{
    public static Reference Read(SuiteNode node, bool areStatements, Language language)
    {
        if (!areStatements)
            return new Reference(node.Text(), []);
        CitedText[] statements = [.. (node.IsList ? node.Items() : [node]).Select(n => StatementOf(n, language))];
        return new Reference(string.Join('\n', statements.Select(s => s.Text)), statements);
    }

    private static CitedText StatementOf(SuiteNode node, Language language)
    {
        string text = node.Text();
        int open = text.LastIndexOf('[');
        if (open <= 0 || !text.EndsWith(']'))
            throw node.Error("NoCitation");
        string[] numbers = text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        return numbers.All(n => int.TryParse(n, out int id) && id > 0)
            ? new CitedText(text[..open].TrimEnd(), language.Code, [.. numbers.Select(int.Parse)])
            : throw node.Error("NoCitation");
    }
}
