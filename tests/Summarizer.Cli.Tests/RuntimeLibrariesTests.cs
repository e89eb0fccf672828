using Summarizer.Llama.LLamaSharp;

namespace Summarizer.Cli.Tests;

/// <summary>Libraries of llama.cpp that are missing, broken, of another version, or for a GPU that is not here: what the program says and does.</summary>
public sealed class RuntimeLibrariesTests : IDisposable
{
    private const string Native = "native", Sharp = "llamasharp";

    private readonly ProgramCopy program = new();
    private readonly Summarize summarize;

    public RuntimeLibrariesTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the libraries' names are Linux's");
        summarize = new() { Assembly = program.Assembly };
        summarize.Scripted("tiny.gguf", "A bridge opened on 1 March.");
        summarize.Write("page.txt", Samples.Bridge);
    }

    public static TheoryData<string> Runtimes => LLamaSharpRuntime.IsIncluded ? [Native, Sharp] : [Native];

    public void Dispose()
    {
        summarize.Dispose();
        program.Dispose();
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public async Task Missing_libraries_are_one_line_that_names_the_other_runtime(string runtime)
    {
        Outcome outcome = await Digest(runtime);

        Assert.Equal((6, ""), (outcome.ExitCode, outcome.Output));
        string line = Assert.Single(Errors(outcome));
        Assert.Contains($"--runtime {(runtime == Native ? Sharp : Native)}", line, StringComparison.Ordinal);
        Assert.Contains(Path.GetDirectoryName(program.Assembly)!, line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public async Task A_library_that_does_not_load_is_named_with_the_system_s_reason(string runtime)
    {
        foreach (string library in runtime == Native ? ProgramCopy.NativeLibraries : ProgramCopy.LLamaSharpLibraries)
            program.Spoil(Path.GetRelativePath(AppContext.BaseDirectory, library));

        Outcome outcome = await Digest(runtime);

        Assert.Equal((6, ""), (outcome.ExitCode, outcome.Output));
        string line = Assert.Single(Errors(outcome));
        Assert.Contains("libggml-base.so", line, StringComparison.Ordinal);
        Assert.Contains("file too short", line, StringComparison.Ordinal);
        Assert.Contains("--runtime", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_native_runtime_refuses_another_release_by_name()
    {
        foreach (string library in ProgramCopy.NativeLibraries)
            program.Copy(library, Path.Combine("llama", Path.GetFileName(library).Replace(".v0.5.0.", ".v0.4.9.", StringComparison.Ordinal)));

        Outcome outcome = await Digest(Native);

        Assert.Equal((6, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("0.4.9", Assert.Single(Errors(outcome)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LLamaSharp_refuses_the_libraries_of_another_llama_cpp()
    {
        Assert.SkipUnless(LLamaSharpRuntime.IsIncluded, "this build has no LLamaSharp");
        foreach (string folder in ProgramCopy.LLamaSharpLibraries.Select(f => Path.GetDirectoryName(f)!).Distinct())
            foreach (string library in ProgramCopy.NativeLibraries.Where(l => l.EndsWith(".so", StringComparison.Ordinal)))
                program.Copy(library, Path.Combine(Path.GetRelativePath(AppContext.BaseDirectory, folder), Path.GetFileName(library).Replace(".v0.5.0.", ".", StringComparison.Ordinal)));

        Outcome outcome = await Digest(Sharp);

        Assert.Equal((6, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("is of another llama.cpp", Assert.Single(Errors(outcome)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public async Task A_GPU_library_that_does_not_load_leaves_the_processor_and_says_so_in_one_line(string runtime)
    {
        WithSpoiltGpu(runtime);

        Outcome outcome = await Digest(runtime, "--gpu-layers", "-1");
        Outcome doctor = await summarize.RunAsync(["doctor", "--runtime", runtime]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("A bridge opened", outcome.Output, StringComparison.Ordinal);
        Assert.Matches("^Warning: libggml-vulkan.so does not load, so the processor computes: .*file too short", Assert.Single(Errors(outcome)));
        Assert.Contains("warn  GPU: libggml-vulkan.so does not load", doctor.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public async Task Layers_for_a_GPU_that_the_build_knows_nothing_of_are_said_to_have_no_effect(string runtime)
    {
        program.WithTheSame(LibrariesOf(runtime));

        Outcome outcome = await Digest(runtime, "--gpu-layers", "-1");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("Warning: --gpu-layers has no effect", Assert.Single(Errors(outcome)), StringComparison.Ordinal);
        Assert.Empty(Errors(await Digest(runtime)));
    }

    private void WithSpoiltGpu(string runtime)
    {
        program.WithTheSame(LibrariesOf(runtime));
        if (runtime == Native)
        {
            program.Spoil("llama/libggml-vulkan.so");
            return;
        }
        foreach (string library in (string[])["ggml", "ggml-base", "ggml-vulkan", "llama"])
            program.Spoil($"runtimes/linux-x64/native/vulkan/lib{library}.so");
    }

    private static IEnumerable<string> LibrariesOf(string runtime) => runtime == Native ? ProgramCopy.NativeLibraries : ProgramCopy.LLamaSharpLibraries;

    private Task<Outcome> Digest(string runtime, params string[] more) =>
        summarize.RunAsync(["page.txt", "-m", "tiny.gguf", "--only", "translation", "--runtime", runtime, .. more]);

    /// <summary>The errors and warnings; notes such as the estimate are none.</summary>
    private static IEnumerable<string> Errors(Outcome outcome) =>
        outcome.Error.Split('\n').Where(l => l.StartsWith("Error: ", StringComparison.Ordinal) || l.StartsWith("Warning: ", StringComparison.Ordinal));
}
