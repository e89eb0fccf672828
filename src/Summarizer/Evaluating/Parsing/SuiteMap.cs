using YamlDotNet.RepresentationModel;

namespace Summarizer.Evaluating.Parsing;

/// <summary>A mapping of a suite's file; a key that nothing reads is refused, because a slip in it would change nothing in silence.</summary>
internal sealed class SuiteMap
{
    private readonly SuiteNode node;
    private readonly Dictionary<string, SuiteNode> values = [];

    /// <param name="known">The keys it may have; empty: any.</param>
    public SuiteMap(SuiteNode node, YamlMappingNode map, IReadOnlyList<string> known)
    {
        this.node = node;
        foreach ((YamlNode key, YamlNode value) in map)
        {
            SuiteNode name = node.With(key);
            if (known.Count > 0 && !known.Contains(name.Text()))
                throw name.Error("UnknownKey", name.Text(), string.Join(SuiteTexts.Of("Comma"), known));
            values[name.Text()] = node.With(value);
        }
    }

    public IReadOnlyCollection<string> Keys => values.Keys;

    public SuiteNode? Find(string key) => values.GetValueOrDefault(key);

    public SuiteNode Need(string key) => Find(key) ?? throw node.Error("MissingKey", key);
}
