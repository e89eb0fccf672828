using System.Text.RegularExpressions;

namespace Summarizer.Checking;

/// <summary>
/// Whether a translation says the opposite where no figure tells: 上调 that became a cut, 反对 support, 以东 west. Of each pair of senses
/// the source must have one alone and the target the other alone. A warning under the name of claims, for both can be said in other words.
/// </summary>
internal static partial class OppositionCheck
{
    // Beside each sense its words in Chinese and in English.
    private static readonly (Regex Source, Regex Target)[] Pairs =
    [
        (RiseZh(), RiseEn()), (LengthZh(), LengthEn()), (SpeedZh(), SpeedEn()), (SupportZh(), SupportEn()), (PassZh(), PassEn()), (WinZh(), WinEn()), (SuccessZh(), SuccessEn()),
        (EastZh(), EastEn()), (NorthZh(), NorthEn()), (OpenZh(), OpenEn()), (LiftZh(), LiftEn()), (FirstZh(), FirstEn()), (LevelZh(), LevelEn()),
    ];

    // The same way, but four senses, of which the target must have another alone.
    private static readonly (Regex Source, Regex Target)[] Others = [(DayZh(), DayEn()), (OftenZh(), OftenEn())];

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en")
            yield break;
        string whole = Naming.Simplified.Of(rendering.Source);
        foreach ((string source, string target) in AlignedSentences.Of(whole, rendering.Target))
            foreach ((Regex zh, Regex en) in Pairs.Concat(Others))
                if (!Denied.IsMatch(source) && !Comparing.Negation.Matches(target) && Sense(zh, source) is { } said && Sense(en, target) is { } told && said.Name != told.Name)
                    yield return new Finding("claims", Severity.Warning, said.Word, told.Word, FindingTexts.Opposite(said.Word, told.Word));
    }

    // 没取消成功, “not improve”: either side may have turned the sense by a no.
    [GeneratedRegex("没|未能|未获|不仅|不但|难以")]
    private static partial Regex Denied { get; }

    // The one sense a text has; null for none or several.
    private static (string Name, string Word)? Sense(Regex pattern, string text)
    {
        (string Name, string Word)? sense = null;
        foreach (Match match in pattern.Matches(text))
            foreach (Group group in match.Groups.Values.Skip(1).Where(g => g.Success))
            {
                // What may be said of either sense tells nothing.
                if (group.Name == "any" || sense is { } known && known.Name != group.Name)
                    return null;
                sense = (group.Name, group.Value);
            }
        return sense;
    }

    [GeneratedRegex("(?<a>上涨|上升|上调|攀升|回升|大涨|暴涨|走高|增长|增加|提高|增至|升至|飙升|激增|涨至|扩大)|(?<b>下跌|下降|下调|下滑|回落|大跌|暴跌|走低|减少|降低|降至|跌至|锐减|骤降|收窄|缩小)")]
    private static partial Regex RiseZh();

    [GeneratedRegex(@"\b(?:(?<a>rose|rise|rises|rising|risen|increas\w*|grew|grow\w*|climb\w*|surg(?:e|es|ed|ing)|soar\w*|jump\w*|rais(?:e|es|ed|ing)|higher)|(?<any>up|expan\w*|widen\w*|gain\w*|more|improv\w*|boost\w*|enhanc\w*|add\w*|heighten\w*|reach\w*|down|shr[aiu]nk\w*|less|fewer|narrow\w*|los[et]\w*|ease[ds]?|weaken\w*|doubl\w*|halv\w*)|(?<b>fell|fall|falls|falling|fallen|drop\w*|declin\w*|decreas\w*|lower\w*|cut|cuts|cutting|reduc\w*|slump\w*|plung\w*|plummet\w*|slid\w*|slip\w*|dip\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex RiseEn();

    [GeneratedRegex("(?<a>延长)|(?<b>缩短)")]
    private static partial Regex LengthZh();

    [GeneratedRegex(@"\b(?:(?<a>extend\w*|extension|lengthen\w*|prolong\w*|longer|increas\w*|rais\w*)|(?<b>shorten\w*|shorter|cut|cuts|cutting|reduc\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LengthEn();

    [GeneratedRegex("(?<a>加快|提速|加速)|(?<b>放缓|减速|放慢|趋缓)")]
    private static partial Regex SpeedZh();

    [GeneratedRegex(@"\b(?:(?<a>accelerat\w*|quicken\w*|faster|sped|speed\w*|quicker|step(?:s|ped)? up|pick(?:s|ed)? up|rapid\w*|swift\w*|hasten\w*|expedit\w*)|(?<b>slow\w*|decelerat\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeedEn();

    [GeneratedRegex("(?<a>支持|赞成|拥护)|(?<b>反对|抵制|谴责)")]
    private static partial Regex SupportZh();

    [GeneratedRegex(@"\b(?:(?<a>support\w*|back(?:s|ed|ing)?|endors\w*|favou?r\w*|approv\w*|welcom\w*)|(?<b>oppos\w*|object\w*|resist\w*|against|condemn\w*|boycott\w*|denounc\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SupportEn();

    [GeneratedRegex("(?<a>表决通过|审议通过|获得通过|获批|核准|批准)|(?<b>否决|驳回|未获通过|未能通过|不通过)")]
    private static partial Regex PassZh();

    [GeneratedRegex(@"\b(?:(?<a>pass(?:es|ed|age)?|adopt\w*|approv\w*|ratif\w*|upheld|uphold\w*)|(?<b>reject\w*|veto\w*|dismiss\w*|turn\w* down|vot\w* down|defeat\w*|threw out|fail\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex PassEn();

    [GeneratedRegex("(?<a>战胜|击败|获胜|取胜|夺冠|力克|险胜|完胜|大胜)|(?<b>不敌|负于|惜败|落败|失利|告负|完败|惨败|输给)")]
    private static partial Regex WinZh();

    [GeneratedRegex(@"\b(?:(?<a>won|win|wins|winning|beat|beats|beating|victor\w*|champion\w*|triumph\w*)|(?<b>lost|lose|loses|losing|loss|losses|beaten))\b", RegexOptions.IgnoreCase)]
    private static partial Regex WinEn();

    [GeneratedRegex("(?<a>成功)|(?<b>失败)")]
    private static partial Regex SuccessZh();

    [GeneratedRegex(@"\b(?:(?<a>succe(?:ed|ss)\w*)|(?<b>fail\w*|unsuccessful\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SuccessEn();

    [GeneratedRegex("(?<a>以东|向东|往东|偏东|东侧|东岸|东麓)|(?<b>以西|向西|往西|偏西|西侧|西岸|西麓)")]
    private static partial Regex EastZh();

    [GeneratedRegex(@"\b(?:(?<a>east\w*)|(?<b>west\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex EastEn();

    [GeneratedRegex("(?<a>以北|向北|往北|偏北|北侧|北岸|北麓)|(?<b>以南|向南|往南|偏南|南侧|南岸|南麓)")]
    private static partial Regex NorthZh();

    [GeneratedRegex(@"\b(?:(?<a>north\w*)|(?<b>south\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NorthEn();

    [GeneratedRegex("(?<a>开放|开业|开门|开通|重启|复课|复工)|(?<b>关闭|关停|停业|停课|停运|停航|封闭)")]
    private static partial Regex OpenZh();

    [GeneratedRegex(@"\b(?:(?<a>open\w*|reopen\w*|resum\w*|restart\w*)|(?<b>clos\w*|shut\w*|suspend\w*|halt\w*|cancel\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEn();

    [GeneratedRegex("(?<a>取消|解除|废止|废除|撤销)|(?<b>实施|实行|开征|施加|恢复征收|继续征收)")]
    private static partial Regex LiftZh();

    [GeneratedRegex(@"\b(?:(?<a>lift(?:s|ed|ing)?|scrap\w*|abolish\w*|cancel\w*|revok\w*|repeal\w*|remov\w*|ended|ending)|(?<b>impos\w*|introduc\w*|levy|levied|levying|enforc\w*|implement\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LiftEn();

    [GeneratedRegex("(?<a>首日|首周|首月|首场|首轮|第一天|首个交易日|第一场)|(?<any>最后|末日|收官|尾日)")]
    private static partial Regex FirstZh();

    [GeneratedRegex(@"\b(?:(?<a>first|opening|initial|debut)|(?<b>last day|last week|last month|last round|last game|last match|final|closing))\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstEn();

    [GeneratedRegex("(?<a>持平|保持不变|维持不变|没有变化|利率不变)|(?<any>[上下大暴]涨|[上下大暴]跌|上升|下降|上调|下调|增长|增幅|降幅|增加|减少)")]
    private static partial Regex LevelZh();

    [GeneratedRegex(@"\b(?:(?<a>flat|unchanged|level|steady|stable|same|remain\w*|stay\w*|no change|in line|kept?|maintain\w*|hold|held|unmoved|constant|little changed|similar)|(?<b>up|down|higher|lower|rose|fell|rising|falling|increas\w*|decreas\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LevelEn();

    [GeneratedRegex("(?<morning>上午|早上|清晨|凌晨|早晨|一早)|(?<afternoon>下午|午后)|(?<evening>晚上|傍晚|夜间|深夜|夜里|晚间|[今昨明每当日]晚)|(?<any>全天|昼夜|中午|早晚)")]
    private static partial Regex DayZh();

    [GeneratedRegex(@"\b(?:(?<morning>morning|dawn|daybreak)|(?<afternoon>afternoon)|(?<evening>evening|night|nightfall|dusk|tonight))\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayEn();

    [GeneratedRegex("(?<hour>每小时|单小时)|(?<day>每天|每日|日均)|(?<week>每周|每星期)|(?<month>每月|每个月|月均)|(?<year>每年|年均|全年|一年)")]
    private static partial Regex OftenZh();

    [GeneratedRegex(@"\b(?:(?<hour>(?:an|per|each|every|one) hour|hourly)|(?<day>(?:a|per|each|every|one) day|daily)|(?<week>(?:a|per|each|every|one) week|weekly)|(?<month>(?:a|per|each|every|one) month|monthly)|(?<year>(?:a|per|each|every|one|the|this|last) year|annual\w*|yearly))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OftenEn();
}
