using System.Collections.Concurrent;

namespace Summarizer.Generating;

/// <summary>How many tokens answers take, from the tokens that the model's vocabulary makes of a language.</summary>
internal sealed class AnswerLength(Func<string, int> countTokens)
{
    // An answer may well be longer than usual; only one that runs away should meet the limit.
    private const double Slack = 1.6;

    private readonly ConcurrentDictionary<Script, double> perCharacter = new();

    /// <summary>Tokens a translation usually takes.</summary>
    public int OfTranslation(string text, Language from, Language to) => (int)(text.Length / from.Length * to.Length * PerCharacter(to.Script)) + 1;

    /// <summary>Tokens a translation may take.</summary>
    public int MostOfTranslation(string text, Language from, Language to) =>
        (int)(Slack * Math.Max(OfTranslation(text, from, to), countTokens(text))) + 48;

    /// <summary>Tokens that statements with citations usually take.</summary>
    /// <param name="characters">Of all statements together, were they Chinese.</param>
    public int OfStatements(int characters, int statements, Language to) =>
        (int)(characters * to.Length * PerCharacter(to.Script)) + (statements * Frame);

    /// <summary>Tokens that statements with citations may take.</summary>
    public int MostOfStatements(int characters, int statements, Language to) => (int)(Slack * OfStatements(characters, statements, to)) + 48;

    private int Frame => countTokens("""{"sentence": "", "from": [123, 124]}, """);

    private double PerCharacter(Script script) => perCharacter.GetOrAdd(script, s => (double)countTokens(Sample(s)) / Sample(s).Length);

    private static string Sample(Script script) => script switch
    {
        Script.Han => "会议在北京举行，讨论了明年的经济工作和一百二十个重点项目。",
        Script.Kana => "会議は北京で開かれ、来年の経済政策と重点事業について話し合われた。",
        Script.Hangul => "회의는 베이징에서 열려 내년 경제 정책과 중점 사업을 논의했다.",
        Script.Cyrillic => "На совещании в Пекине обсудили экономическую работу на будущий год.",
        Script.Arabic => "ناقش الاجتماع في بكين العمل الاقتصادي للعام المقبل.",
        Script.Thai => "การประชุมที่ปักกิ่งหารือเรื่องงานเศรษฐกิจของปีหน้า",
        _ => "The meeting, held in Beijing, discussed economic work for the coming year and 120 key projects.",
    };
}
