using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;
using Summarizer.Evaluating.Asserting;
using YamlDotNet.RepresentationModel;

namespace Summarizer.Tests.Evaluating;

/// <summary>docs/suite.schema.json says what suites may hold, neither more nor less.</summary>
public sealed class SuiteSchemaTests
{
    private static readonly string File = Repository.File("docs/suite.schema.json");

    [Theory]
    [MemberData(nameof(Suites.Files), MemberType = typeof(Suites))]
    public async Task Every_suite_follows_the_published_schema(string suite)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(File, TestContext.Current.CancellationToken);
        YamlStream yaml = new();
        yaml.Load(new StringReader(await System.IO.File.ReadAllTextAsync(Repository.File($"prompts/{suite}"), TestContext.Current.CancellationToken)));

        Assert.Empty(schema.Validate(Json(yaml.Documents[0].RootNode)!.ToJsonString()));
    }

    [Fact]
    public void The_schema_names_every_assertion_and_no_other()
    {
        JsonObject properties = JsonNode.Parse(System.IO.File.ReadAllText(File))!["definitions"]!["assertion"]!["properties"]!.AsObject();

        Assert.Equal(AssertionKinds.All.Keys.Append("weight").Order(StringComparer.Ordinal), properties.Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key.ToString(), Json(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when double.TryParse(plain.Value, CultureInfo.InvariantCulture, out double number) => JsonValue.Create(number),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } plain => JsonValue.Create(plain.Value == "true"),
        _ => JsonValue.Create(node.ToString()),
    };
}
