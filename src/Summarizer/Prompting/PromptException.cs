namespace Summarizer.Prompting;

/// <summary>A prompt that cannot be used: which file, why, and what to do.</summary>
public sealed class PromptException : Exception
{
    private PromptException(string path, string message, Exception? inner = null) : base(message, inner) => Path = path;

    /// <summary>The file or folder that is wrong.</summary>
    public string Path { get; }

    internal static PromptException NoFolder(string path) =>
        new(path, $"The prompts folder {path} does not exist. Check --prompts, or install the program again.");

    internal static PromptException NoFile(string path) =>
        new(path, $"The prompt file {path} is missing. A prompt is a folder with skprompt.txt and config.json; "
            + "copy the one that comes with the program and change it.");

    internal static PromptException Unreadable(string path, Exception cause) =>
        new(path, $"The prompt file {path} cannot be read: {cause.Message}", cause);

    internal static PromptException Empty(string path) =>
        new(path, $"The prompt file {path} is empty. Write the text, or remove the file's folder to use the program's own.");

    internal static PromptException BrokenConfig(string path, Exception cause) =>
        new(path, $"The prompt file {path} is no valid configuration: {cause.Message} Compare it with the one that comes with the program.", cause);

    internal static PromptException BrokenTemplate(string path, string cause, Exception? inner = null) =>
        new(path, $"The prompt file {path} cannot be used: {cause} See prompts/README.md.", inner);

    internal static PromptException UnknownFunction(string path, IEnumerable<string> known) =>
        new(path, $"Nothing asks for the prompt in {path}. A prompt's folder is called {string.Join(", ", known)}.");

    internal static PromptException UnknownSet(string path, string name, IEnumerable<string> known) =>
        new(path, $"The prompts folder {path} has no set '{name}' for this model. It has: {string.Join(", ", known)}.");

    internal static PromptException NoRoom(string function, int contextTokens, int promptTokens) =>
        new(function, $"The prompt '{function}' takes {promptTokens} tokens before any article text; "
            + $"the model's context of {contextTokens} tokens leaves no room. Choose a larger context (--context) or a shorter prompt (--prompts).");
}
