using System.Text.RegularExpressions;

namespace Summarizer.Writing.Html;

/// <summary>
/// A page that needs nothing else: no network, no font, no file beside it. <c>page.html</c> is its frame, <c>page.css</c> its
/// typography, colours, print and dark styles; a kind of page adds style sheets and scripts of its own from the files beside them.
/// </summary>
/// <param name="Language">Of the page's own words: <c>zh-Hans</c> or <c>en</c>.</param>
internal sealed partial record HtmlPage(string Language, string Title)
{
    /// <summary>Style sheets after <c>page.css</c>, by name.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What the link to the main part is called, which a keyboard meets first.</summary>
    public required string Skip { get; init; }

    /// <summary>Writes the page around what <paramref name="body"/> writes: it holds one <c>main</c> with the id <c>main</c>.</summary>
    public void Write(TextWriter output, Action<TextWriter> body)
    {
        string style = string.Concat(Styles.Prepend("page.css").Select(HtmlAsset.Of)), script = string.Concat(Scripts.Select(HtmlAsset.Of));
        string frame = HtmlAsset.Of("page.html");
        int done = 0;
        // One pass over the frame: text that is put in is never looked at again.
        foreach (Match slot in Slot().Matches(frame))
        {
            output.Write(frame[done..slot.Index]);
            done = slot.Index + slot.Length;
            if (slot.Value == "{{body}}")
                body(output);
            else
                output.Write(slot.Value switch
                {
                    "{{language}}" => HtmlText.Escape(Language),
                    "{{title}}" => HtmlText.Escape(Title),
                    "{{skip}}" => HtmlText.Escape(Skip),
                    "{{version}}" => HtmlText.Escape(ProgramVersion.Text),
                    "{{style}}" => style,
                    "{{styleHash}}" => HtmlAsset.Hash(style),
                    "{{script}}" => script,
                    "{{scriptHash}}" => script.Length > 0 ? HtmlAsset.Hash(script) : "'none'",
                    _ => throw new FormatException($"page.html has a slot {slot.Value} that nothing fills."),
                });
        }
        output.Write(frame[done..]);
        output.Flush();
    }

    [GeneratedRegex(@"\{\{\w+\}\}")]
    private static partial Regex Slot();
}
