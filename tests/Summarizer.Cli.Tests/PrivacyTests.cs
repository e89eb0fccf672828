using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Summarizer.Cli.Tests;

/// <summary>
/// What the system saw the program do: no socket of the internet kind, no name looked up. Where strace is missing the test is skipped;
/// with <c>SUMMARIZE_REQUIRE_TOOLS=1</c> it fails, so that nobody believes it ran.
/// </summary>
public sealed partial class PrivacyTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("page.txt -m tiny.gguf")]
    [InlineData("page.txt")]
    [InlineData("page.txt -o out")]
    [InlineData("split page.txt")]
    [InlineData("terms page.txt")]
    [InlineData("check page.txt page.txt")]
    [InlineData("doctor")]
    [InlineData("models ls")]
    [InlineData("purge . --dry-run")]
    public async Task A_run_opens_no_internet_socket_and_looks_no_name_up(string command)
    {
        summarize.Scripted("tiny.gguf");
        summarize.Write("page.txt", Samples.Bridge);

        string trace = await TraceAsync(command.Split(' '));

        Assert.Contains("execve(", trace, StringComparison.Ordinal);
        Assert.DoesNotMatch(Internet(), trace);
    }

    [Fact]
    public async Task What_does_use_the_network_is_seen()
    {
        summarize.Write("page.txt", Samples.Bridge);

        string trace = await TraceAsync(["page.txt", "--endpoint", $"http://localhost:{ModelServer.FreePort()}"]);

        Assert.Matches(Internet(), trace);
    }

    private async Task<string> TraceAsync(string[] arguments)
    {
        string strace = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, "strace")).FirstOrDefault(File.Exists)
            ?? Missing("No strace: install Debian's package of that name.");
        string file = Path.Combine(summarize.Folder, "trace.txt");
        using Process process = summarize.Start(strace, ["-f", "-qq", "-e", "trace=network,openat,execve", "-o", file, Summarize.Dotnet, Summarize.Program, .. arguments]);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (error.Contains("ptrace", StringComparison.Ordinal) && error.Contains("not permitted", StringComparison.Ordinal))
            Missing("strace may not trace here.");
        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }

    private static string Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("SUMMARIZE_REQUIRE_TOOLS") == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
        return reason;
    }

    // A lookup reads the resolver's settings or asks the name service's cache, before it opens a socket.
    [GeneratedRegex("AF_INET|/etc/resolv\\.conf|/etc/hosts|nscd")]
    private static partial Regex Internet();
}
