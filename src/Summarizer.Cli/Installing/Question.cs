using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Installing;

/// <summary>A question on the terminal; only a yes is a yes.</summary>
internal static class Question
{
    public static bool Ask(string question)
    {
        Console.Error.Write(Texts.Of("Question.YesNo", question));
        string answer = Console.ReadLine()?.Trim() ?? "";
        return answer.ToUpperInvariant() is "Y" or "YES" or "是" or "好";
    }
}
