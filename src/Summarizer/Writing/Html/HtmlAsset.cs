using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Writing.Html;

/// <summary>A style sheet, script or template that lies beside the code and travels in the assembly.</summary>
internal static class HtmlAsset
{
    private static readonly ConcurrentDictionary<string, string> Read = new();

    public static string Of(string name) => Read.GetOrAdd(name, static name =>
    {
        using Stream stream = typeof(HtmlAsset).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new FileNotFoundException($"The assembly carries no {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>What a content security policy calls a text by: the only style and script it lets run.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
