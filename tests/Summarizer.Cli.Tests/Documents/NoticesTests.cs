using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summarizer.Cli.Tests.Documents;

public sealed class NoticesTests
{
    [Fact]
    public void Every_package_that_the_program_carries_is_named_in_the_notices()
    {
        using JsonDocument dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "summarize.deps.json")));
        string[] packages = [.. dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => l.Name.Split('/')[0])];
        string notices = File.ReadAllText(Repository.File("THIRD-PARTY-NOTICES"));
        Regex[] named = [.. Regex.Matches(notices, @"(?m)^  (\S[^\n]*?)(?=,$|\s{2,}Copyright|$)").SelectMany(m => m.Groups[1].Value.Split(','))
            .SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(n => n.Trim('(', ')', ',')).Where(n => n.Contains('.', StringComparison.Ordinal) || n == "OpenAI")
            .Select(n => new Regex("^" + Regex.Escape(n).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\..*", @"(\..*)?", StringComparison.Ordinal) + "$"))];

        Assert.NotEmpty(packages);
        Assert.DoesNotContain(packages, p => !named.Any(n => n.IsMatch(p)));
    }
}
