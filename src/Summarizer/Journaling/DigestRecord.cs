using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Naming;

namespace Summarizer.Journaling;

/// <summary>An article's digest as the journal keeps it: without the article, which is read again.</summary>
internal static class DigestRecord
{
    public static string Write(ArticleDigest digest) => JsonSerializer.Serialize(digest, JournalJson.Default.ArticleDigest);

    public static ArticleDigest? Read(string json, Article article) =>
        JsonSerializer.Deserialize(json, JournalJson.Default.ArticleDigest) is { } digest ? digest with { Article = article } : null;
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleDigest))]
[JsonSerializable(typeof(IReadOnlyList<NameUse>))]
internal sealed partial class JournalJson : JsonSerializerContext;
