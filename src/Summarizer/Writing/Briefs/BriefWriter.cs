using System.Text;
using System.Text.Json;
using Summarizer.Briefing;
using Summarizer.Terms;

namespace Summarizer.Writing.Briefs;

/// <summary>Writes a briefing note in any of its formats.</summary>
public sealed class BriefWriter(BriefTemplates templates, Vocabulary vocabulary)
{
    /// <summary>What a note can be written in, the usual first.</summary>
    public static IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Docx, OutputFormat.Json];

    /// <exception cref="TemplateException">A template names what a note does not have.</exception>
    public void Write(Brief brief, OutputFormat format, Stream output)
    {
        BriefSheet sheet = SheetMaking.Of(brief, vocabulary);
        if (format == OutputFormat.Docx)
        {
            WordBrief.Write(sheet, brief.Options.Audience, output);
            return;
        }
        string text = format == OutputFormat.Json
            ? JsonSerializer.Serialize(sheet, BriefJsonContext.Readable.BriefSheet) + "\n"
            : templates.Render(format, sheet, brief.Options.Audience);
        output.Write(Encoding.UTF8.GetBytes(text));
    }
}
