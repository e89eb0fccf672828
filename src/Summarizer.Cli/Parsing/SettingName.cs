using System.Text.Json;

namespace Summarizer.Cli.Parsing;

/// <summary>The three spellings of a setting: <c>--gpu-layers</c>, <c>SUMMARIZE_GPU_LAYERS</c>, <c>gpuLayers</c>.</summary>
internal sealed record SettingName(string Flag, string Variable, string Key)
{
    public static SettingName Of(string flag)
    {
        string name = flag.TrimStart('-');
        return new SettingName(
            flag,
            "SUMMARIZE_" + name.ToUpperInvariant().Replace('-', '_'),
            JsonNamingPolicy.CamelCase.ConvertName(string.Concat(name.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]))));
    }
}
