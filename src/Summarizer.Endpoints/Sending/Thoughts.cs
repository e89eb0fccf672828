namespace Summarizer.Endpoints.Sending;

/// <summary>Thoughts that a server leaves in an answer.</summary>
internal static class Thoughts
{
    private const string Open = "<think>", Close = "</think>";

    /// <summary>The answer without a leading thought; one that never ends leaves nothing.</summary>
    /// <param name="prompt">What was asked: an article that holds the mark itself has it in its translation too.</param>
    public static string Without(string answer, string prompt)
    {
        bool isOpened = answer.TrimStart().StartsWith(Open, StringComparison.Ordinal);
        int end = answer.IndexOf(Close, StringComparison.Ordinal);
        // A chat template may have opened the thought already, so that only its end is in the answer.
        if (end >= 0 && (isOpened || !prompt.Contains(Close, StringComparison.Ordinal)))
            return answer[(end + Close.Length)..].TrimStart();
        return isOpened ? "" : answer;
    }
}
