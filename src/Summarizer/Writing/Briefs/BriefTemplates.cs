using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;

namespace Summarizer.Writing.Briefs;

/// <summary>The templates of briefing notes, in Liquid: those of the program, and a user's in their place. Read and checked before any work is done.</summary>
public sealed class BriefTemplates
{
    private static readonly string[] Names = ["brief.md.liquid", "brief.html.liquid"];
    private static readonly FluidParser Parser = new();
    private static readonly HtmlEncoder ForHtml = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<OutputFormat, (string Path, IFluidTemplate Template)> templates;

    private BriefTemplates(Dictionary<OutputFormat, (string, IFluidTemplate)> templates) => this.templates = templates;

    /// <param name="overrides">A folder whose templates take the place of those of the same name; null: none.</param>
    /// <exception cref="TemplateException">A file is missing or broken; the message names it.</exception>
    public static BriefTemplates Load(string directory, string? overrides = null)
    {
        if (overrides is not null && !Directory.Exists(overrides))
            throw TemplateException.NoFolder(overrides);
        // A template under a misspelt name would change nothing, and nobody would know.
        if (overrides is not null && Directory.EnumerateFiles(overrides, "*.liquid").FirstOrDefault(f => !Names.Contains(Path.GetFileName(f))) is { } unused)
            throw TemplateException.Unused(unused, Names);
        return new BriefTemplates(new()
        {
            [OutputFormat.Markdown] = Read(Names[0], directory, overrides),
            [OutputFormat.Html] = Read(Names[1], directory, overrides),
        });
    }

    /// <exception cref="TemplateException">The template names what a note does not have.</exception>
    internal string Render(OutputFormat format, BriefSheet sheet, string? audience)
    {
        (string path, IFluidTemplate template) = templates[format];
        Labels labels = new(sheet.Language);
        TemplateContext context = new(sheet, SheetFilters.Options(format, sheet.Language, labels));
        context.SetValue("labels", SheetLabels.Of(sheet, labels));
        context.SetValue("audience", audience ?? "");
        try
        {
            string text = format == OutputFormat.Html ? template.Render(context, ForHtml) : template.Render(context);
            return format == OutputFormat.Html ? text : SheetFilters.WithoutSpareLines(text);
        }
        catch (Exception e) when (e is FluidException or InvalidOperationException or ArgumentException)
        {
            throw TemplateException.Broken(path, e.Message, e);
        }
    }

    private static (string, IFluidTemplate) Read(string name, string directory, string? overrides)
    {
        string path = overrides is not null && File.Exists(Path.Combine(overrides, name)) ? Path.Combine(overrides, name) : Path.Combine(directory, name);
        try
        {
            return Parser.TryParse(File.ReadAllText(path).ReplaceLineEndings("\n"), out IFluidTemplate template, out string error) ? (path, template) : throw TemplateException.Broken(path, error);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw TemplateException.Unreadable(path, e);
        }
    }
}
