namespace Summarizer.Llama.Models;

/// <summary>Which model suits a machine, and how long a newspaper page takes there.</summary>
/// <param name="Machine">For example <c>laptop, 16 GB</c>.</param>
/// <param name="Model">A name of the catalogue.</param>
/// <param name="Translator">A name of the catalogue, or null where the model translates as well.</param>
/// <param name="PrefillSpeed">Tokens read per second.</param>
/// <param name="DecodeSpeed">Tokens written per second, all sequences together.</param>
/// <param name="Measured">False where the speeds are estimated.</param>
public sealed record MachineAdvice(string Machine, string Model, string? Translator, double PrefillSpeed, double DecodeSpeed, bool Measured)
{
    /// <summary>Minutes for a page of so many tokens.</summary>
    public double Minutes(PageTokens page) => (page.Read / PrefillSpeed + page.Written / DecodeSpeed) / 60;
}

/// <summary>The page that <see cref="MachineAdvice"/> speaks of, in tokens.</summary>
public sealed record PageTokens(int Read, int Written);
