namespace Summarizer.Llama.Tests.Worlds;

/// <summary>The adapter's build where package sources carry LLamaSharp and where they do not.</summary>
public sealed class ProbeLLamaSharpTests : IDisposable
{
    private readonly AdapterTree tree = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public async Task Without_a_flag_it_is_included_as_soon_as_the_sources_carry_it()
    {
        var (exitCode, output) = await tree.Build();
        Assert.True(exitCode == 0, output);
        Assert.False(tree.HasLLamaSharp);
        Assert.Contains($"LLamaSharp {tree.Version} (cpu) is not in the package sources: the native llama.cpp runtime is the default.", output, StringComparison.Ordinal);

        tree.Carry("LLamaSharp");
        Assert.Empty(await tree.RestoredPackages("cpu"));

        tree.Carry("LLamaSharp.Backend.Cpu");
        (exitCode, output) = await tree.Build();
        Assert.True(exitCode == 0, output);
        Assert.True(tree.HasLLamaSharp);
        Assert.Contains($"LLamaSharp {tree.Version} (cpu) is the default runtime.", output, StringComparison.Ordinal);

        (exitCode, output) = await tree.Build("--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.True(tree.HasLLamaSharp);
    }

    [Fact]
    public async Task Another_failure_than_a_missing_package_is_shown_with_its_text_and_the_build_goes_on()
    {
        Directory.Delete(tree.Feed);

        var (exitCode, output) = await tree.Build();

        Assert.True(exitCode == 0, output);
        Assert.False(tree.HasLLamaSharp);
        Assert.Contains("could not be told", output, StringComparison.Ordinal);
        Assert.Contains("NU1301", output, StringComparison.Ordinal);
        Assert.Contains(tree.Feed, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task False_leaves_it_out_although_the_sources_carry_it()
    {
        tree.Carry("LLamaSharp", "LLamaSharp.Backend.Cpu");

        var (exitCode, output) = await tree.Build("-p:UseLLamaSharp=false");

        Assert.True(exitCode == 0, output);
        Assert.False(tree.HasLLamaSharp);
        Assert.DoesNotContain("LLamaSharp", output.Replace("OnlyWithLLamaSharp", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task True_fails_where_the_sources_do_not_carry_it()
    {
        var (exitCode, output) = await tree.Build("-p:UseLLamaSharp=true");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("NU1101", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cuda", "LLamaSharp.Backend.Cuda12")]
    [InlineData("vulkan", "LLamaSharp.Backend.Vulkan")]
    public async Task The_backend_chooses_the_packages(string backend, string package)
    {
        tree.Carry("LLamaSharp", "LLamaSharp.Backend.Cpu");
        Assert.Empty(await tree.RestoredPackages(backend));

        tree.Carry(package);
        Assert.Equal(["LLamaSharp", "LLamaSharp.Backend.Cpu", package], await tree.RestoredPackages(backend));
    }
}
