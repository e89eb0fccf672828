using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Summarizer.Evaluating.Parsing;

/// <summary>A value of a suite's file that knows where it stands, so that every error can say it.</summary>
internal sealed record SuiteNode(string File, YamlNode Node)
{
    public int Line => (int)Node.Start.Line;

    public bool IsText => Node is YamlScalarNode;

    /// <summary>A text without quotation marks: it may be a number or a switch.</summary>
    public bool IsPlain => Node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain };

    public bool IsList => Node is YamlSequenceNode;

    public bool IsMap => Node is YamlMappingNode;

    /// <summary>As it would be written on one line.</summary>
    public string Shown => Node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode list => string.Join(", ", list.Select(n => With(n).Shown)),
        YamlMappingNode map => string.Join(", ", map.Select(p => $"{With(p.Key).Shown} {With(p.Value).Shown}".TrimEnd())),
        _ => "",
    };

    public string Text() => Node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Error("NoText");

    public int WholeNumber(int least, int most) =>
        int.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most
            ? value : throw Error("NoWholeNumber", least, most);

    public double Number(double least, double most) =>
        double.TryParse(Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value >= least && value <= most
            ? value : throw Error("NoNumber", least, most);

    public bool Switch() => Text() switch { "true" => true, "false" => false, _ => throw Error("NoSwitch") };

    public Limits Limits() => Evaluating.Limits.TryParse(Text(), out Limits? limits) ? limits : throw Error("NoLimits");

    public IReadOnlyList<SuiteNode> Items() => Node is YamlSequenceNode { Children.Count: > 0 } list ? [.. list.Select(With)] : throw Error("NoList");

    /// <summary>One text, or a list of texts.</summary>
    public IReadOnlyList<string> Texts() => IsList ? [.. Items().Select(i => i.Text())] : [Text()];

    public SuiteMap Map(params IReadOnlyList<string> known) => new(this, Node as YamlMappingNode ?? throw Error("NoMap"), known);

    public SuiteNode With(YamlNode node) => this with { Node = node };

    public SuiteException Error(string text, params object?[] values) =>
        SuiteException.At(File, Node.Start.Line, Node.Start.Column, SuiteTexts.Of(text, values));
}
