namespace Summarizer.Calibrating;

/// <summary>What models do to a whole answer, done to a right translation by counting words.</summary>
internal static class WholeMutations
{
    private const double Kept = 0.6;
    private const int LoopWords = 6, Rounds = 4, HanLeft = 6;

    public static IEnumerable<WrongText> Of(AnnotatedPair pair)
    {
        string[] words = pair.Right.Split(' ');
        int kept = (int)(words.Length * Kept);
        string head = string.Join(' ', words[..kept]);
        yield return new WrongText(Mutation.CutOff, head.TrimEnd(',', ';', '.', ':'));
        yield return new WrongText(Mutation.Untranslated, pair.Source);
        yield return new WrongText(Mutation.ChineseLeft, $"{head} {pair.Source.TrimEnd('。')[^Math.Min(HanLeft, pair.Source.Length - 1)..]}.");
        string loop = string.Join(' ', words[^Math.Min(LoopWords, words.Length)..]);
        yield return new WrongText(Mutation.Loop, string.Join(' ', [pair.Right, .. Enumerable.Repeat(loop, Rounds)]));
        yield return new WrongText(Mutation.Chatter, $"Here is the English translation of the paragraph: {pair.Right}");
        yield return new WrongText(Mutation.QuoteOpen, $"“{pair.Right}");
    }
}
