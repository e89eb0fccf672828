using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Summarizer.Evaluating.Parsing;

/// <summary>Reads a suite's file; docs/suite.schema.json says what it may hold.</summary>
public static class SuiteReader
{
    /// <exception cref="SuiteException">It cannot be read, or is no suite; the message names line and column.</exception>
    public static Suite Read(string file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SuiteException.Unreadable(file, e);
        }
        return Parse(file, text);
    }

    internal static Suite Parse(string file, string text)
    {
        SuiteMap map = Root(file, text).Map("suite", "prompt", "about", "defaults", "cases");
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        SuiteNode prompt = map.Need("prompt");
        SuitePrompts.Check(prompt);
        CaseReader reader = new(folder, prompt.Text(), map.Find("defaults"));
        List<SuiteCase> cases = [];
        foreach (SuiteNode node in map.Need("cases").Items())
        {
            SuiteCase next = reader.Read(node);
            if (cases.Exists(c => c.Id == next.Id))
                throw node.Error("SameId", next.Id);
            cases.Add(next);
        }
        return new Suite(map.Find("suite")?.Text() ?? prompt.Text(), file, prompt.Text(), cases);
    }

    private static SuiteNode Root(string file, string text)
    {
        try
        {
            YamlStream yaml = new();
            yaml.Load(new StringReader(text));
            return yaml.Documents is [var document] ? new SuiteNode(file, document.RootNode) : throw SuiteException.At(file, 1, 1, SuiteTexts.Of("NoDocument"));
        }
        catch (YamlException e)
        {
            throw SuiteException.At(file, e.Start.Line, e.Start.Column, SuiteTexts.Of("NoYaml", (e.InnerException ?? e).Message), e);
        }
    }
}
