using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

public sealed class ModelFoldersTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "nowhere"));

    [Fact]
    public void The_model_folder_is_where_the_user_says() =>
        Assert.Equal(Root, Of(("SUMMARIZE_MODELS", Root), ("XDG_DATA_HOME", Path.Combine(Root, "data"))).Store);

    [Fact]
    public void The_model_folder_is_the_systems_folder_for_a_users_data()
    {
        var expected = OperatingSystem.IsWindows() ? ("LOCALAPPDATA", Path.Combine(Root, "summarize", "models"))
            : ("XDG_DATA_HOME", Path.Combine(Root, "summarize", "models"));

        Assert.Equal(expected.Item2, Of((expected.Item1, Root)).Store);
        Assert.EndsWith(Path.Combine("summarize", "models"), Of().Store, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_XDG_folder_is_ignored() => Assert.DoesNotContain("relative", Of(("XDG_DATA_HOME", "relative")).Store, StringComparison.Ordinal);

    [Fact]
    public void Caches_are_looked_for_where_their_programs_put_them()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        Assert.Equal([Path.Combine(Root, "h")], Of(("HF_HUB_CACHE", Path.Combine(Root, "h")), ("HF_HOME", Root)).HubCaches);
        Assert.Equal([Path.Combine(Root, "hub")], Of(("HF_HOME", Root), ("XDG_CACHE_HOME", "/other")).HubCaches);
        Assert.Equal([Path.Combine(Root, "huggingface", "hub")], Of(("XDG_CACHE_HOME", Root)).HubCaches);
        Assert.Equal([Path.Combine(home, ".cache", "huggingface", "hub")], Of().HubCaches);
    }

    [Fact]
    public void The_folder_that_LLAMA_CACHE_names_is_read_in_both_layouts()
    {
        var folders = Of(("LLAMA_CACHE", Root));

        Assert.Equal(Root, folders.HubCaches[0]);
        Assert.Equal([Root], folders.FlatCaches);
    }

    private static ModelFolders Of(params (string Name, string Value)[] variables) =>
        ModelFolders.OfUser(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
