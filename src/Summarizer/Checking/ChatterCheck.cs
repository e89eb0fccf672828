using System.Text.RegularExpressions;

namespace Summarizer.Checking;

/// <summary>Finds a model that talks about its task, or refuses it, instead of doing it.</summary>
internal static partial class ChatterCheck
{
    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (Refusal.Match(rendering.Target) is { Success: true } refusal && !Refusal.IsMatch(rendering.Source))
            yield return Found(Severity.Error, refusal);
        else if (Opening.Match(rendering.Target) is { Success: true } opening && !SourceOpening.IsMatch(rendering.Source))
            yield return Found(Severity.Warning, opening);
        if (Remark.Match(rendering.Target) is { Success: true } remark && !Remark.IsMatch(rendering.Source) && !SourceNote.IsMatch(rendering.Source))
            yield return Found(Severity.Warning, remark);
        if (Machinery.Match(rendering.Target) is { Success: true } piece && !rendering.Source.Contains(piece.Value, StringComparison.Ordinal))
            yield return Found(Severity.Error, piece);
    }

    private static Finding Found(Severity severity, Match match) => new("chatter", severity, null, match.Value, FindingTexts.Chatter(match.Value));

    [GeneratedRegex(@"\A\W*(I'm sorry,? but|I apologi[sz]e,? but|Sorry, (but )?I|I (cannot|can't|am unable to) (translate|assist|help|provide|fulfil)|As an AI|抱歉，?我|对不起，我|很抱歉，|我(无法|不能)(翻译|提供|协助|回答)|作为(一个|一名)?(AI|人工智能|语言模型))", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal { get; }

    [GeneratedRegex(@"\A\W*(Sure[,!]|Certainly[,!]|Of course[,!]|Here('s| is) (the|a|my|your) |Below is the |The translation (is|of)|好的[，！]|当然[，！]|以下是.{0,12}(译文|翻译|摘要|要点)|这(段|句)话?的(翻译|译文))", RegexOptions.IgnoreCase)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"[(（\[]?\s*(Translator's note|Note|Explanation|注|译注|说明|译者注)\s*[:：].*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Remark { get; }

    [GeneratedRegex("当然|好的|没错|以下|如下|这是|这里是|Sure|Certainly|Of course|Here|Below|翻译|译文", RegexOptions.IgnoreCase)]
    private static partial Regex SourceOpening { get; }

    [GeneratedRegex("注[:：]|说明|注意|备注|提示|解释|Note", RegexOptions.IgnoreCase)]
    private static partial Regex SourceNote { get; }

    [GeneratedRegex(@"</?think>|<\|[a-z_]+\|>|```")]
    private static partial Regex Machinery { get; }
}
