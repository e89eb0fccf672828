using System.Text;
using Summarizer.Reading;
using Summarizer.Typesetting;

namespace Summarizer.Tests.Typesetting;

/// <summary>Files set anew with words that a test gives.</summary>
internal static class Layouts
{
    public static Page PageOf(string name, byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return SourceLayouts.PageOf(SourceReader.Read(stream, name, new ReadOptions()));
    }

    public static Page PageOf(string name, string text) => PageOf(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The words of each unit, with their tags.</summary>
    public static string[] Units(this Page page) => [.. page.Layout!.Units.Select(u => u.Words.Text)];

    public static byte[] Bytes(this Page page, Func<string, string?> translate, Shown shown = Shown.Target) => page.Layout!.Set(
        [.. page.Layout.Units.Select(u => translate(u.Words.Text) is { } text ? new TaggedText(text) : null)], shown, "en");

    public static string Set(this Page page, Func<string, string?> translate, Shown shown = Shown.Target) => Encoding.UTF8.GetString(page.Bytes(translate, shown));
}
