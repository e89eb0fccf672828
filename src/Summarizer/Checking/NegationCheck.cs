using System.Text.RegularExpressions;

namespace Summarizer.Checking;

/// <summary>
/// Whether a translation says no where its source does: 19户未通水 that became households with water. A warning under the name of
/// claims, because “no” can be said in many words; only what has none of them, against a plain 没有, 未 or 不得, is found.
/// </summary>
internal static partial class NegationCheck
{
    private const int Least = 3;

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en" || rendering.Target.Length < Least)
            yield break;
        foreach ((string source, string target) in AlignedSentences.Of(Naming.Simplified.Of(rendering.Source), rendering.Target))
        {
            if (Denial(source) is { } no && !Soft.IsMatch(target))
                yield return new Finding("claims", Severity.Warning, no, target.Trim(), FindingTexts.NegationLost(no));
            else if (Plain.Match(target) is { Success: true } not && !Hint.IsMatch(source))
                yield return new Finding("claims", Severity.Warning, source.Trim(), not.Value, FindingTexts.NegationAdded(not.Value));
        }
    }

    private static string? Denial(string source)
    {
        foreach (Match match in Strong.Matches(source))
            if (!IsUndone(source, match))
                return match.Value;
        return null;
    }

    // 不得不, 能不能, 没有不: no denial in the end.
    private static bool IsUndone(string source, Match match)
    {
        int end = match.Index + match.Length;
        bool isDouble = source.AsSpan(end, Math.Min(6, source.Length - end)).IndexOfAny('不', '无', '没') >= 0 || match.Index > 0 && source[match.Index - 1] is '不' or '无' or '没' or '非';
        bool isChoice = end < source.Length && match.Index > 0 && source[match.Index - 1] == source[match.Index + match.Length - 1];
        return isDouble || isChoice || source.AsSpan(end).TrimStart("，”’").StartsWith("而是", StringComparison.Ordinal);
    }

    [GeneratedRegex("并未|尚未|仍未|从未|均未|也未|都未|还未|未(?!来|必|免|知|成年|婚|遂|央|名|料|果|几|尝|老|时|曾想|雨|卜|竟|了)|没有(?!最|问题|二话|悬念|疑问)|没能|尚无|并无|仍无|无法|无需|无须|无权|不得(?!不|了|已)|不能(?!不|只|仅|光|再|忘|否认|说)|不会(?!不|只|太)|不许|不准|不允许|不应(?!求|期|有尽)|不必|不用(?!说)|不需要|不存在|不予|不含|不包括|不适用|不同意|不接受|不支持|禁止|严禁|拒绝|否认|驳回|与.{1,8}无关|切勿|请勿|从没|并非|绝非|表示不|均不|都不|并不|仍不|也不|从不|将不|招不|无(?=生命|伤亡|人员|人伤|人死|人受|一人|一例|明显|异常|关联|证据)|不上诉|不布置|未[能获满达]|不再(?!只)|绝不|决不|不是(?!只|因为|很|.{1,12}就是|.{0,20}[吗？])|不具备|不具有|不属于|不符合|不构成|不承担|不实行|不收取|不收费")]
    private static partial Regex Strong { get; }

    // Anything by which English can say no, or less than yes.
    [GeneratedRegex(@"\b(?:no|not|nor|non\w*|none|nobody|nothing|nowhere|never|neither|cannot|without|fail\w*|unable|refus\w*|declin\w*|reject\w*|den(?:y|ies|ied|ying|ial)|dismiss\w*|lack\w*|absen\w*|miss\w*|skip\w*|avoid\w*|prevent\w*|stop\w*|ceas\w*|forbid\w*|forbade|ban|bans|bann\w*|bar|bars|barr\w*|refrain\w*|eliminat\w*|suspen\w*|hard|difficult\w*|inferior|fault\w*|poor\w*|either|mysterious|inoperable|in\w{4,}[ai]bl[ey]|closed?|spar(?:e|ed|es|ing)|nonetheless|prohibit\w*|exclu\w*|except\w*|exempt\w*|waiv\w*|free|hardly|scarcely|barely|rarely|seldom|few|little|only|too|yet|rather|instead|zero|nil|remain\w*|still|otherwise|ignor\w*|neglect\w*|contrary|overturn\w*|turn(?:ed|s|ing)? down|out of|short|away|beyond|devoid|block\w*|restrict\w*|limit\w*|withh\w*|abandon\w*|cancel\w*|halt\w*|oppos\w*|object\w*|against|minus|than|before|until|unless|less|least|un\w{3,}|in(?:valid|capable|sufficient|complete|eligible|accessible|adequate|effective|visible|accurate|correct|consistent|compatible|appropriate|applicable|dispensable|evitable|active|animate|ability|conclusive|secure|different|dependent|tact|definite|distinct|explicable|finite|flexible|formal|frequent)\w*|im(?:possible|proper|perfect|movable|mune|probable|practical|patient|polite)\w*|il(?:legal|logical|licit)\w*|ir(?:relevant|regular|responsible|reversible|replaceable)\w*|dis\w{3,}|mis\w{3,}|anti\w*|\w+less\w*|\w+-free)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Soft { get; }

    [GeneratedRegex(@"\b(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|should|must|may|can|could) not(?! only| just| merely| necessarily)|cannot|never(?!theless)|no longer)\b|\b(?:didn|doesn|don|wasn|weren|isn|aren|hasn|haven|hadn|won|wouldn|shouldn|mustn|couldn|can)['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plain { get; }

    // Anything by which Chinese can mean it.
    [GeneratedRegex("[不没無无未非莫勿别否禁拒免缺失难毫少反停除防避绝白空零弃断止罢休差忘惜漏离坏差懒忍怕亏恨脏拦阻退消撤败错闲哪何岂怎吗？只仅才]|难以|以外|之外|取消|除了")]
    private static partial Regex Hint { get; }
}
