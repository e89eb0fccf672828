using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Evaluating.Accepting;

/// <summary>What a model did on a machine: the figures that others' results can be compared with. It holds no text of any answer.</summary>
/// <param name="IsVerified">The file hashes to what the catalogue or the hub says.</param>
/// <param name="Machine">System, architecture, cores and memory.</param>
/// <param name="Sample">Of the sample page; null for a model that only translates.</param>
public sealed record Acceptance(
    string Schema, DateTimeOffset When, string Tool, ModelIdentity Model, bool IsVerified, string Machine, string Prompts,
    IReadOnlyDictionary<string, string> Parameters, SampleFigures? Sample, IReadOnlyList<SuiteFiguresOfRun> Suites)
{
    public const string CurrentSchema = "summarize-acceptance-1";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The model and the day.</summary>
    [JsonIgnore]
    public string FileName => string.Create(
        CultureInfo.InvariantCulture, $"{string.Concat(Model.Name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '-'))}-{When:yyyyMMdd-HHmm}.json");

    /// <summary>A row of the table in docs/results/README.md.</summary>
    [JsonIgnore]
    public string Row
    {
        get
        {
            int cases = Suites.Sum(s => s.Cases), passed = Suites.Sum(s => s.Passed);
            string score = (cases == 0 ? 0 : Suites.Sum(s => s.Score * s.Cases) / cases).ToString("0.000", CultureInfo.InvariantCulture);
            string seconds = Sample is null ? "–" : Sample.Seconds.ToString("0", CultureInfo.InvariantCulture);
            string errors = Sample is null ? "–" : Sample.Errors.ToString(CultureInfo.InvariantCulture);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {When:yyyy-MM-dd} | {Model.Name} | {(Model.Sha256 ?? "?")[..Math.Min(8, (Model.Sha256 ?? "?").Length)]} | {Model.Runtime} | {Machine} | {Tool} · {Prompts} | {passed}/{cases} | {score} | {seconds} | {errors} |");
        }
    }

    public static Acceptance Of(DateTimeOffset when, string tool, bool isVerified, string machine, SampleFigures? sample, Contestant contestant) => new(
        CurrentSchema, when, tool, contestant.Model, isVerified, machine, contestant.Prompts, contestant.Parameters, sample,
        [.. contestant.Suites.Select(SuiteFiguresOfRun.Of)]);

    public void Write(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(this, Json));
}

/// <summary>A suite in figures.</summary>
/// <param name="Passed">Cases all of whose repeats passed.</param>
public sealed record SuiteFiguresOfRun(string Name, int Cases, int Passed, int Flickering, int Failed, int NotAsked, double Score)
{
    internal static SuiteFiguresOfRun Of(SuiteResult suite) => new(
        suite.Name, suite.Cases.Count, Count(suite, CaseStatus.Passed), Count(suite, CaseStatus.Flickering), Count(suite, CaseStatus.Failed),
        Count(suite, CaseStatus.NotAsked), suite.Cases.Select(c => c.Score).DefaultIfEmpty(0).Average());

    private static int Count(SuiteResult suite, CaseStatus status) => suite.Cases.Count(c => c.Status == status);
}

/// <summary>The digest of the sample page in figures.</summary>
/// <param name="Seconds">For all its articles together.</param>
/// <param name="Errors">Findings of the checks that stayed after correction.</param>
public sealed record SampleFigures(int Articles, double Seconds, long TokensOut, int Errors, int Warnings, int Repairs)
{
    public static SampleFigures Of(IReadOnlyList<ArticleDigest> digests, TimeSpan time, long tokensOut) => new(
        digests.Count, time.TotalSeconds, tokensOut, Count(digests, Severity.Error), Count(digests, Severity.Warning), digests.Sum(d => d.Repairs.Count));

    private static int Count(IReadOnlyList<ArticleDigest> digests, Severity severity) => digests.Sum(d => d.Findings.Count(f => f.Severity == severity));
}
