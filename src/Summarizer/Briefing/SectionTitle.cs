using Summarizer.Checking;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Briefing;

/// <summary>Asks what the articles of a section have in common.</summary>
internal sealed class SectionTitle(Asker asker, BriefOptions options)
{
    private const int MostTokens = 32, MostCharacters = 80;

    private readonly Language to = Language.Of(options.Language);

    /// <summary>The title; where the model gives none that can be used, that of the first article, with a finding.</summary>
    public async Task<Attempt<string>> RunAsync(IReadOnlyList<BriefArticle> articles, CancellationToken cancellationToken)
    {
        PromptFunction function = asker.Model.Prompts[PromptFunction.Section];
        Material material = Fitting(ToplineSource.Of(articles, to).Material, asker.Model.Room(function) - MostTokens);
        Attempt<string> title = await Attempt<string>.BestAsync(
            attempt => AskAsync(function, material, attempt, cancellationToken), (_, _) => Task.FromResult<Attempt<string>?>(null), text => text);
        return title.Findings.Any(f => f.Severity == Severity.Error) || title.Value is null
            ? new(articles[0].Digest.TitleTranslation ?? articles[0].Digest.Article.Title ?? "", [new Finding("completeness", Severity.Warning, null, title.Value, FindingTexts.NoSectionTitle())])
            : title;
    }

    private async Task<Attempt<string>> AskAsync(PromptFunction function, Material material, int attempt, CancellationToken cancellationToken)
    {
        PromptCall call = new(
            function,
            new Dictionary<string, string>
            {
                ["material"] = asker.Model.Prompts.Introduce(material),
                ["language"] = to.Chinese,
                ["language_in_english"] = to.English,
            },
            MostTokens);
        Reply reply = await asker.AskAsync(PromptFunction.Section, call, attempt, cancellationToken);
        string text = ReplyText.OfTranslation(reply.Text, "").TrimEnd('.', '。', ':', '：');
        return text.Length == 0 || text.Length > MostCharacters
            ? new(null, [new Finding("completeness", Severity.Error, null, null, FindingTexts.Unusable(reply.Text))])
            : new(text, [.. LanguageCheck.Of(new Rendering("", to, text, to)), .. ChatterCheck.Of(new Rendering("", to, text, to))]);
    }

    // The first articles are enough to name what they share.
    private Material Fitting(Material material, int room)
    {
        int count = material.Lines.Count;
        while (count > 1 && asker.Model.Count((material with { Lines = [.. material.Lines.Take(count)] }).Text) > room)
            count--;
        return material with { Lines = [.. material.Lines.Take(count)] };
    }
}
