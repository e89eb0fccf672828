using Summarizer.Pairing;
using Summarizer.Reporting;
using Summarizer.Tests.Writing;
using Summarizer.Writing;

namespace Summarizer.Browser.Tests;

/// <summary>Pages as the program writes them, in a folder of their own.</summary>
public sealed class Pages : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarize-pages-").FullName;

    /// <summary>One article, with labels in English.</summary>
    internal string Bridge => Written("bridge.html", "en", [BridgeDigest.Of()]);

    internal string BridgeInChinese => Written("bridge.zh.html", "zh", [BridgeDigest.Of()]);

    /// <summary>A morning's briefing.</summary>
    internal string Forty => Written("forty.html", "en", Enumerable.Range(1, 40).Select(n => BridgeDigest.Of($"page-{n}.txt")));

    internal string Saying(string text) => Written("foreign.html", "en", [Digests.Saying(text)]);

    /// <summary>What <c>check -f html</c> writes.</summary>
    internal string Report
    {
        get
        {
            ArticleDigest article = BridgeDigest.Of().Articles[0];
            string path = Path.Combine(folder, "report.html");
            using StreamWriter output = new(path);
            ReportWriter.Write(
                [
                    .. article.Translation.Select(t => new CheckedPair(
                        new TextPair($"{t.Paragraph}", new Pairing.Place("pairs.tsv", t.Paragraph + 1), t.Source, t.Target),
                        [.. article.Findings.Where(f => f.Place?.Index == t.Paragraph)])),
                ],
                ReportFormat.Html, output, "en");
            return path;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Written(string file, string labels, IEnumerable<Digest> digests)
    {
        string path = Path.Combine(folder, file);
        using FileStream output = File.Create(path);
        DigestWriter.Write(digests, DigestDocument.Create(OutputFormat.Html, output, new WriteOptions(labels) { IsFile = true }));
        return path;
    }
}
