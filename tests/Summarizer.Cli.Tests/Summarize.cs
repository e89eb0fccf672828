using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Summarizer.Cli.Tests;

/// <summary>The command as a user runs it: a process with its own folders, so that nobody's settings or models are touched.</summary>
internal sealed class Summarize : IDisposable
{
    public static readonly string Dotnet = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Several tests compute at once; threads that wait for one another would only stand in each other's way.</summary>
    public static readonly string[] OneThread = ["--threads", "1"];

    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "summarize.dll");

    /// <summary>An empty folder of this test: the working directory of the command and the home of its settings and models.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("summarize-").FullName;

    public Dictionary<string, string> Environment { get; } = new() { ["SUMMARIZE_LANG"] = "en" };

    public Summarize With(string variable, string value)
    {
        Environment[variable] = value;
        return this;
    }

    public string Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<Outcome> RunAsync(string[] arguments, byte[]? input = null)
    {
        using Process process = Start(arguments);
        Task<byte[]> output = ReadAsync(process.StandardOutput.BaseStream);
        Task<byte[]> error = ReadAsync(process.StandardError.BaseStream);
        if (input is not null)
            await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>The program that runs: the one that was built, unless a test sets up another.</summary>
    public string Assembly { get; init; } = Program;

    public Process Start(string[] arguments) => Start(Dotnet, [Assembly, .. arguments]);

    /// <summary>Starts another program in the same surroundings.</summary>
    public Process Start(string program, string[] arguments)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (string name in start.Environment.Keys.Where(IsOurs).ToList())
            start.Environment.Remove(name);
        foreach (string home in new[] { "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
            start.Environment[home] = Path.Combine(Folder, ".home");
        foreach ((string name, string value) in Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // What the developer's own machine says of models and languages must not reach a test.
    private static bool IsOurs(string name) =>
        name.StartsWith("SUMMARIZE_", StringComparison.Ordinal) || name.StartsWith("HF_", StringComparison.Ordinal) || name is "LLAMA_CACHE" or "NO_COLOR";

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}

/// <summary>What a run left: bytes, because the encoding is part of the contract.</summary>
internal sealed record Outcome(int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    public string Output => Strict.GetString(OutputBytes);

    public string Error => Strict.GetString(ErrorBytes);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
