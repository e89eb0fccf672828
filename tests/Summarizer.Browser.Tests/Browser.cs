using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Browser.Tests;

/// <summary>
/// Runs a script of <c>Scripts</c> against a page and takes what it saw, as JSON. Where there is no Chromium or no Node.js the test is
/// skipped with that reason; with <c>SUMMARIZE_BROWSER_TESTS=required</c> it fails, so that nobody believes it ran.
/// </summary>
internal static class Browser
{
    private static readonly string Project = Repository.File("tests/Summarizer.Browser.Tests");
    private static readonly Lazy<string> Modules = new(Restore);

    public static async Task<JsonElement> SeeAsync(string script, string page)
    {
        string chromium = Found("CHROMIUM", "chromium", "chromium-browser", "google-chrome") is { } path
            ? path
            : Missing("No Chromium: install Debian's package chromium (and fonts-noto-cjk), or name one in CHROMIUM.");
        string node = Found("NODE", "node") ?? Missing("No Node.js, which drives the browser.");
        (int code, string output, string error) = await RunAsync(node, [Path.Combine(Project, "Scripts", script), page], start =>
        {
            start.Environment["BROWSER_MODULES"] = Modules.Value;
            start.Environment["CHROMIUM"] = chromium;
        });
        Assert.True(code == 0, $"{script}: {error}");
        return JsonDocument.Parse(output).RootElement;
    }

    private static string Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("SUMMARIZE_BROWSER_TESTS") == "required")
            Assert.Fail(reason);
        Assert.Skip(reason);
        return reason;
    }

    private static string? Found(string variable, params string[] names) => Environment.GetEnvironmentVariable(variable) ?? names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    // Once for each lock file, aside and then moved into place whole: two runs do not meet.
    private static string Restore()
    {
        byte[] lockFile = File.ReadAllBytes(Path.Combine(Project, "package-lock.json"));
        string folder = Repository.File($"artifacts/browser/{Convert.ToHexStringLower(SHA256.HashData(lockFile))[..8]}");
        if (Directory.Exists(folder))
            return folder;
        string aside = Path.Combine(Path.GetDirectoryName(folder)!, Path.GetRandomFileName());
        Directory.CreateDirectory(aside);
        foreach (string file in (string[])["package.json", "package-lock.json", ".npmrc"])
            File.Copy(Path.Combine(Project, file), Path.Combine(aside, file));
        string npm = Found("NPM", OperatingSystem.IsWindows() ? "npm.cmd" : "npm") ?? Missing("No npm, which brings playwright-core.");
        (int code, _, string error) = RunAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], start => start.WorkingDirectory = aside).GetAwaiter().GetResult();
        Assert.True(code == 0, $"npm ci: {error}");
        if (!Directory.Exists(folder))
            Directory.Move(aside, folder);
        return folder;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string program, IEnumerable<string> arguments, Action<ProcessStartInfo> prepare)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        prepare(start);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await error);
    }
}
