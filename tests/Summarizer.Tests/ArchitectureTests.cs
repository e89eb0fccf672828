using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summarizer.Tests;

/// <summary>Who may depend on whom, and what the sources may not hold. CONTRIBUTING.md explains each rule.</summary>
public sealed partial class ArchitectureTests
{
    public static TheoryData<string, string[], string[]> AllowedReferences => new()
    {
        {
            "Summarizer",
            [],
            [
                "AngleSharp",
                "DocumentFormat.OpenXml",
                "ExcelDataReader",
                "Fluid.Core", "Markdig",
                "MathNet.Numerics",
                "Microsoft.Data.Sqlite",
                "Microsoft.Extensions.FileSystemGlobbing",
                "Microsoft.SemanticKernel",
                "PdfPig",
                "System.IO.Hashing",
                "UTF.Unknown",
                "YamlDotNet",
            ]
        },
        { "Summarizer.Network", [], [] },
        { "Summarizer.Endpoints", ["Summarizer.Network"], ["Microsoft.Extensions.AI.OpenAI", "Microsoft.Extensions.Http.Resilience"] },
        { "Summarizer.Llama", ["Summarizer.Network"], ["Microsoft.Extensions.AI.Abstractions", "System.Numerics.Tensors"] },
        { "Summarizer.Llama.Native", ["Summarizer.Llama"], [] },
        { "Summarizer.Llama.LLamaSharp", ["Summarizer.Llama"], ["LLamaSharp", "LLamaSharp.Backend.*"] },
        {
            "Summarizer.Cli",
            ["Summarizer", "Summarizer.Network", "Summarizer.Endpoints", "Summarizer.Llama", "Summarizer.Llama.Native", "Summarizer.Llama.LLamaSharp"],
            ["System.CommandLine", "Spectre.Console"]
        },
    };

    [Theory]
    [MemberData(nameof(AllowedReferences))]
    public void A_project_depends_only_on_what_its_room_needs(string project, string[] projects, string[] packages)
    {
        XDocument file = XDocument.Load(Repository.File($"src/{project}/{project}.csproj"));
        IEnumerable<string> referenced = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        IEnumerable<string> restored = file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

        Assert.Empty(referenced.Except(projects));
        Assert.DoesNotContain(restored, p => !packages.Any(allowed => Regex.IsMatch(p, $"^{Regex.Escape(allowed).Replace("\\*", ".*", StringComparison.Ordinal)}$")));
    }

    [Fact]
    public void Every_project_under_src_is_held_to_a_rule() =>
        Assert.Equal(
            AllowedReferences.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(Repository.File("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_adapter_names_LLamaSharp() =>
        Assert.Empty(Sources().Where(s => !s.Path.Contains("Summarizer.Llama.LLamaSharp", StringComparison.Ordinal) && UsesLLamaSharp().IsMatch(s.Text)).Select(s => s.Path));

    [Fact]
    public void The_network_has_one_door() =>
        Assert.Equal(
            ["NetworkAccess.cs"],
            Sources().Where(s => WayOut().IsMatch(s.Text)).Select(s => Path.GetFileName(s.Path)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_type_is_named_after_what_it_is_not() =>
        Assert.Empty(Sources().SelectMany(s => EmptyName().Matches(s.Text).Select(m => $"{s.Path}: {m.Value}")));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources().Where(s => s.Text.AsSpan().Count('\n') > 300).Select(s => s.Path));

    [Fact]
    public void Versions_stand_in_one_file() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Repository.File("tests"), "*.csproj", SearchOption.AllDirectories)),
            p => XDocument.Load(p).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null));

    private static IEnumerable<(string Path, string Text)> Sources() =>
        Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(p => !GeneratedFolder().IsMatch(p))
            .Select(p => (p, File.ReadAllText(p)));

    [GeneratedRegex(@"^using LLama(\.|;)|\bLLama\.(Native|Common|Abstractions)\b", RegexOptions.Multiline)]
    private static partial Regex UsesLLamaSharp();

    // A client without a handler of its own makes one.
    [GeneratedRegex(@"\b(SocketsHttpHandler|HttpClientHandler|WinHttpHandler|WebClient|WebRequest|TcpClient|UdpClient|TcpListener|HttpListener|ClientWebSocket|Ping|Dns)\b|\bnew Socket\(|\bSocket \w+ = new|new HttpClient\(\)|HttpClient \w+ = new\(\)")]
    private static partial Regex WayOut();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w*(Manager|Helper|Helpers|Service|Util|Utils)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex GeneratedFolder();
}
