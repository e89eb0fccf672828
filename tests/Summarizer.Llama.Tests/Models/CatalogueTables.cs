using System.Globalization;
using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

/// <summary>The tables of models.md as the catalogue has them.</summary>
internal static class CatalogueTables
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["machines"] = Table(
            ["Memory", "Model", "Translator", "Minutes for a page"],
            ModelCatalogue.Machines.Select(m => (string[])[m.Machine, Code(m.Model), m.Translator is { } t ? Code(t) : "the model itself", Minutes(m)])),
        ["models"] = Table(
            ["Name", "Model", "For", "Download", "Memory", "Licence", "What to know"],
            ModelCatalogue.All.Select(m => (string[])[
                Code(m.Name), m.Title, m.Role == ModelRole.Translator ? "translation" : "everything", Size(m), $"{Number(m.MemoryGiB)} GiB",
                $"[{m.Licence}]({m.LicenceUrl})", $"{m.Notes} {string.Join(' ', m.Links.Select((link, i) => $"[[{i + 1}]]({link})"))}"])),
        ["files"] = Table(
            ["Name", "Hugging Face", "File", "ModelScope", "sha256"],
            ModelCatalogue.All.Select(m => (string[])[
                Code(m.Name), $"[{m.Repository}](https://huggingface.co/{m.Repository})", Code(m.File),
                m.ModelScope is { } id ? $"[{id}](https://modelscope.cn/models/{id})" : "not known", m.Sha256 is { } hash ? Code(hash) : "not known"])),
        ["speeds"] = Table(
            ["Memory", "Model", "Tokens read a second", "Tokens written a second"],
            ModelCatalogue.Machines.Select(m => (string[])[m.Machine, Code(m.Model), Number(m.PrefillSpeed), Number(m.DecodeSpeed)])),
    };

    private static string Minutes(MachineAdvice machine)
    {
        var minutes = machine.Minutes(ModelCatalogue.Page);
        return (minutes < 1 ? "under 1" : $"about {Number(Math.Round(minutes))}") + (machine.Measured ? "" : " (estimated)");
    }

    private static string Size(CatalogueModel model) => model.Gigabytes is { } size ? $"about {Number(size)} GB" : "not known";

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Code(string text) => $"`{text}`";

    private static string Table(string[] heads, IEnumerable<string[]> rows) =>
        string.Join('\n', rows.Prepend([.. heads.Select(_ => "---")]).Prepend(heads).Select(row => $"| {string.Join(" | ", row)} |"));
}
