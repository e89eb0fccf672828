namespace Summarizer.Checking;

/// <summary>The sentences of a source beside those of its translation, where both have as many; otherwise the two as they are.</summary>
internal static class AlignedSentences
{
    private const string SourceEnds = "。！？；!?;\n", TargetEnds = ".!?;\n";

    public static IEnumerable<(string Source, string Target)> Of(string source, string target)
    {
        List<string> sources = Parts(source, SourceEnds), targets = Parts(target, TargetEnds);
        return sources.Count == targets.Count ? sources.Zip(targets) : [(source, target)];
    }

    private static List<string> Parts(string text, string ends)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
            if (i == text.Length || ends.Contains(text[i], StringComparison.Ordinal) && !(text[i] == '.' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
            {
                string part = text[start..Math.Min(i + 1, text.Length)];
                if (part.Any(char.IsLetter))
                    parts.Add(part);
                start = i + 1;
            }
        return parts;
    }
}
