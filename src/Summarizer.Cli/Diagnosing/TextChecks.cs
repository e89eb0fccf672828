using System.Text;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Diagnosing;

/// <summary>What reading Chinese text needs of the system.</summary>
internal static class TextChecks
{
    private static readonly string[] FontNames = ["cjk", "sourcehan", "source-han", "wqy", "wenquanyi", "simsun", "simhei", "msyh", "pingfang", "songti", "fandol", "lxgw"];

    public static IEnumerable<Diagnosis> Run()
    {
        yield return Encodings();
        yield return Normalisation();
        yield return Fonts();
    }

    private static Diagnosis Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // U+20000 takes four bytes in GB18030: GBK alone would not know it.
        const string sample = "长江𠀀";
        Encoding gb18030 = Encoding.GetEncoding("gb18030");
        return gb18030.GetString(gb18030.GetBytes(sample)) == sample
            ? Diagnosis.Ok("Encodings", "UTF-8, UTF-16, GB18030")
            : Diagnosis.Fail("Encodings", "GB18030", Texts.Of("Doctor.Encodings.Advice"));
    }

    // Without ICU, .NET returns full-width digits unchanged and says nothing.
    private static Diagnosis Normalisation() => "１２３％".Normalize(NormalizationForm.FormKC) == "123%"
        ? Diagnosis.Ok("Icu", Texts.Of("Doctor.Icu.Ok"))
        : Diagnosis.Fail("Icu", Texts.Of("Doctor.Icu.Fail"), Texts.Of("Doctor.Icu.Advice"));

    private static Diagnosis Fonts()
    {
        if (!OperatingSystem.IsLinux())
            return Diagnosis.Ok("Fonts", Texts.Of("Doctor.Fonts.System"));
        EnumerationOptions deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string? font = new[] { "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts") }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", deep))
            .FirstOrDefault(f => Array.Exists(FontNames, n => Path.GetFileName(f).Contains(n, StringComparison.OrdinalIgnoreCase)));
        return font is not null
            ? Diagnosis.Ok("Fonts", Path.GetFileName(font))
            : Diagnosis.Warn("Fonts", Texts.Of("Doctor.Fonts.None"), Texts.Of("Doctor.Fonts.Advice"));
    }
}
