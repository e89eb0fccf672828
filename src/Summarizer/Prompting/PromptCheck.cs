using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.SemanticKernel;

namespace Summarizer.Prompting;

/// <summary>Finds what Semantic Kernel would take without a word: a prompt that is no longer made of messages, a variable nobody sets.</summary>
internal static class PromptCheck
{
    private static readonly string[] Roles = ["system", "user"];

    public static void Config(string path, string json)
    {
        try
        {
            PromptTemplateConfig.FromJson(json);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw PromptException.BrokenConfig(path, e);
        }
    }

    public static void Template(string path, string template)
    {
        foreach (Match expression in PromptFunction.Expressions.Matches(template))
            if (expression.Groups[1].Value is not ['$', .. var name] || !PromptFunction.KnownVariables.Contains(name))
                throw PromptException.UnknownVariable(path, expression.Value, PromptFunction.KnownVariables.Select(v => $"{{{{${v}}}}}"));
        XElement messages = Parse(path, template);
        if (messages.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
            throw PromptException.TextOutside(path);
        if (messages.Elements().Any(m => m.Name != "message" || !Roles.Contains((string?)m.Attribute("role")) || m.HasElements))
            throw PromptException.OtherElements(path);
        if ((string?)messages.Elements().LastOrDefault()?.Attribute("role") != "user")
            throw PromptException.UserNotLast(path);
    }

    // Where the tags do not match, Semantic Kernel would send the whole file, tags and all, as one message.
    private static XElement Parse(string path, string template)
    {
        try
        {
            return XElement.Parse($"<prompt>{template}</prompt>");
        }
        catch (XmlException e)
        {
            throw PromptException.BrokenTags(path, e);
        }
    }
}
