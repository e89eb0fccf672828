namespace Summarizer.Prompting;

/// <summary>A prompt that cannot be used: which file, why, and what to do.</summary>
public sealed class PromptException : Exception
{
    private PromptException(string path, string message, Exception? inner = null) : base(message, inner) => Path = path;

    /// <summary>The file or folder that is wrong.</summary>
    public string Path { get; }

    internal static PromptException NoFolder(string path) => new(path, PromptTexts.Of("NoFolder", path));

    internal static PromptException NoFile(string path) => new(path, PromptTexts.Of("NoFile", path));

    internal static PromptException Unreadable(string path, Exception cause) => new(path, PromptTexts.Of("Unreadable", path, cause.Message), cause);

    internal static PromptException Empty(string path) => new(path, PromptTexts.Of("Empty", path));

    internal static PromptException BrokenConfig(string path, Exception cause) => new(path, PromptTexts.Of("BrokenConfig", path, cause.Message), cause);

    internal static PromptException UnknownVariable(string path, string found, IEnumerable<string> known) =>
        BrokenTemplate(path, PromptTexts.Of("UnknownVariable", found, string.Join(' ', known)));

    internal static PromptException TextOutside(string path) => BrokenTemplate(path, PromptTexts.Of("TextOutside"));

    internal static PromptException OtherElements(string path) => BrokenTemplate(path, PromptTexts.Of("OtherElements"));

    internal static PromptException UserNotLast(string path) => BrokenTemplate(path, PromptTexts.Of("UserNotLast"));

    internal static PromptException BrokenTags(string path, Exception cause) => BrokenTemplate(path, PromptTexts.Of("BrokenTags", cause.Message), cause);

    internal static PromptException UnknownFunction(string path, IEnumerable<string> known) => new(path, PromptTexts.Of("UnknownFunction", path, List(known)));

    internal static PromptException UnknownSet(string path, string name, IEnumerable<string> known) =>
        new(path, PromptTexts.Of("UnknownSet", path, name, List(known)));

    internal static PromptException NoRoom(string function, int contextTokens, int promptTokens) =>
        new(function, PromptTexts.Of("NoRoom", function, promptTokens, contextTokens));

    private static PromptException BrokenTemplate(string path, string cause, Exception? inner = null) =>
        new(path, PromptTexts.Of("BrokenTemplate", path, cause), inner);

    private static string List(IEnumerable<string> names) => string.Join(PromptTexts.Of("Comma"), names);
}
