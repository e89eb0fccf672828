using System.Globalization;
using System.Resources;

namespace Summarizer.Checking;

/// <summary>What findings say, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class FindingTexts
{
    private const int Shown = 40;
    private static readonly ResourceManager Resources = new(typeof(FindingTexts).FullName!, typeof(FindingTexts).Assembly);

    public static string NoCitation(string statement) => Of(nameof(NoCitation), Head(statement));
    public static string UnknownCitation(string statement, int id) => Of(nameof(UnknownCitation), Head(statement), id);
    public static string HanLeft(string left, Language to) => Of(nameof(HanLeft), left, Name(to));
    public static string OtherLanguage(Language to) => Of(nameof(OtherLanguage), Name(to));
    public static string CutOff(string target) => Of(nameof(CutOff), Tail(target));
    public static string TagsLost() => Of(nameof(TagsLost));
    public static string EndsInside(string target) => Of(nameof(EndsInside), Tail(target));
    public static string Short(double share) => Of(nameof(Short), Percent(share));
    public static string Long(double share) => Of(nameof(Long), Percent(share));
    public static string Scale(string source, string right, string wrong) => Of(nameof(Scale), source, right, wrong);
    public static string NameChanged(string source, string right, string wrong) => Of(nameof(NameChanged), source, right, wrong);
    public static string NameMissing(string source, string right) => Of(nameof(NameMissing), source, right);
    public static string NameInvented(string name) => Of(nameof(NameInvented), name);
    public static string NameNotCited(string name) => Of(nameof(NameNotCited), name);
    public static string NameNotInArticle(string name) => Of(nameof(NameNotInArticle), name);
    public static string NameTwoWays(string source, string first, string second) => Of(nameof(NameTwoWays), source, first, second);
    public static string TermMissing(string source, string right) => Of(nameof(TermMissing), source, right);
    public static string TermForbidden(string source, string right, string wrong) => Of(nameof(TermForbidden), source, right, wrong);
    public static string Unpaired(char mark) => Of(nameof(Unpaired), mark);
    public static string SpeechWithoutQuotes(string speech) => Of(nameof(SpeechWithoutQuotes), Head(speech));
    public static string FewSentences(int source, int target) => Of(nameof(FewSentences), source, target);
    public static string FigureMissing(string source, string right) => Of(nameof(FigureMissing), source, right);
    public static string FigureInvented(string target) => Of(nameof(FigureInvented), target);
    public static string FigureChanged(string source, string right, string wrong) => Of(nameof(FigureChanged), source, right, wrong);
    public static string FigureUnit(string source, string right, string wrong) => Of(nameof(FigureUnit), source, right, wrong);
    public static string FigureDirection(string source, string target) => Of(nameof(FigureDirection), source, target);
    public static string FigureExtent(string source, string target) => Of(nameof(FigureExtent), source, target);
    public static string FigureBound(string source, string right, string wrong) => Of(nameof(FigureBound), source, right, wrong);
    public static string FigureLoosened(string source, string right, string target) => Of(nameof(FigureLoosened), source, right, target);
    public static string FigureOthers(string source, string target) => Of(nameof(FigureOthers), source, target);
    public static string DayAsNumber(string source, string right, string wrong) => Of(nameof(DayAsNumber), source, right, wrong);
    public static string MonthInvented(string source, string target) => Of(nameof(MonthInvented), source, target);
    public static string RelativeTime(string source, string target) => Of(nameof(RelativeTime), source, target);
    public static string NegationLost(string source) => Of(nameof(NegationLost), source);
    public static string NegationAdded(string target) => Of(nameof(NegationAdded), target);
    public static string Opposite(string source, string target) => Of(nameof(Opposite), source, target);
    public static string ClaimFigure(string statement, string figure) => Of(nameof(ClaimFigure), Head(statement), figure);
    public static string ParagraphMissing(string source) => Of(nameof(ParagraphMissing), Head(source));
    public static string ParagraphAdded(string target) => Of(nameof(ParagraphAdded), Head(target));
    public static string Loop(string loop) => Of(nameof(Loop), Head(loop));
    public static string Chatter(string words) => Of(nameof(Chatter), Head(words));
    public static string Unusable(string answer) =>
        string.IsNullOrWhiteSpace(answer) ? Of("NoAnswer") : Of(nameof(Unusable), Head(answer.ReplaceLineEndings(" ")));
    public static string NotCondensed(int first, int last) => Of(nameof(NotCondensed), first, last);
    public static string TooLong(int tokens, int room) => Of(nameof(TooLong), tokens, room);
    public static string NoSectionTitle() => Of(nameof(NoSectionTitle));
    public static string NothingToCite() => Of(nameof(NothingToCite));
    public static string SameLanguage(Language language) => Of(nameof(SameLanguage), Name(language));

    /// <param name="handle">0 the headline, otherwise the paragraph's 1-based number.</param>
    public static string InParagraph(int handle, string message) =>
        handle == 0 ? Of("InHeadline", message) : Of(nameof(InParagraph), handle, message);
    public static string InAbstract(Language language, string message) => Of(nameof(InAbstract), Name(language), message);
    public static string InFacts(Language language, string message) => Of(nameof(InFacts), Name(language), message);

    private static string Of(string name, params object[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Finding {name} has no text."),
        values);

    private static string Name(Language language) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? language.Chinese : language.English;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)}%");

    private static string Head(string text) => text.Length <= Shown ? text : $"{text[..Whole(text, Shown)]}…";

    private static string Tail(string text) => text.Length <= Shown ? text : $"…{text[Whole(text, text.Length - Shown)..]}";

    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
