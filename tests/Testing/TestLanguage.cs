using System.Globalization;
using System.Runtime.CompilerServices;

namespace Summarizer.Testing;

/// <summary>What is asserted of messages is English, on a Chinese machine too.</summary>
internal static class TestLanguage
{
    [ModuleInitializer]
    internal static void Choose() =>
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en");
}
