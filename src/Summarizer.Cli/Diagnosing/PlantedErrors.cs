using Summarizer.Cli.Messages;
using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Splitting;

namespace Summarizer.Cli.Diagnosing;

/// <summary>
/// The checks and the way back to the model, on errors that are planted: a figure ten times too large, a name changed, and a place that
/// stays wrong. Who answers is written for it; the checks, the prompts and the choice between answers are the program's own.
/// </summary>
internal static class PlantedErrors
{
    private const int Context = 8192;

    private static readonly PlantedError[] Errors =
    [
        new("¶1", "大桥总投资90亿元，历时三年建成。", "The bridge cost 90 billion yuan and took three years to build.", "The bridge cost 9 billion yuan and took three years to build."),
        new("¶2", "副省长盛若春出席通车仪式。", "Vice Governor Sheng Chunruo attended the opening ceremony.", "Vice Governor Sheng Ruochun attended the opening ceremony."),
        new("¶3", "这是荆州的第三座大桥。", "This is the third bridge in Jinzhou.", "It is the third bridge in Jinzhou.", IsKept: true),
    ];

    public static async Task<IReadOnlyList<Diagnosis>> JudgeAsync(CancellationToken cancellationToken)
    {
        using PlantedModel model = new(Errors);
        PipelineModel planted = new(model, new ModelLimits(Context, text => text.Length), "planted", "none");
        DigestPipeline pipeline = new(planted, PromptLibrary.Load(Path.Combine(AppContext.BaseDirectory, "prompts")));
        Page page = PageSplitter.AsOneArticle(new SourceDocument("self-test", "utf-8", string.Join("\n\n", Errors.Select(e => e.Source))));
        List<Diagnosis> diagnoses = [];
        await foreach (ArticleDigest digest in pipeline.DigestAsync(page, new DigestOptions([], [], "en"), null, cancellationToken))
            for (int i = 0; i < Errors.Length; i++)
                diagnoses.Add(Judge(digest, i));
        return diagnoses;
    }

    private static Diagnosis Judge(ArticleDigest digest, int paragraph)
    {
        PlantedError error = Errors[paragraph];
        Place place = new(DigestPart.Translation, paragraph);
        Repair? repair = digest.Repairs.FirstOrDefault(r => r.Place == place);
        bool isMarked = digest.Findings.Any(f => f.Place == place && f.Severity == Severity.Error);
        string? text = digest.Translation.FirstOrDefault(t => t.Paragraph == paragraph)?.Target;
        string found = repair?.Findings[0].Message ?? Texts.Of("SelfTest.NotFound", error.First);
        string subject = error.IsKept ? "SelfTest.Marked" : "SelfTest.Corrected";
        string expected = error.IsKept ? error.First : error.Second;
        return repair is not null && repair.IsAccepted != error.IsKept && isMarked == error.IsKept && text == expected
            ? Diagnosis.Ok(subject, found)
            : Diagnosis.Fail(subject, found, Texts.Of("SelfTest.Expected", expected));
    }
}
