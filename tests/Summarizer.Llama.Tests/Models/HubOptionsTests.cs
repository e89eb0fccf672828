using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

public sealed class HubOptionsTests
{
    [Fact]
    public void Without_variables_the_hubs_are_the_public_ones()
    {
        var hubs = Of(("HF_HOME", Path.GetTempPath() + "/nowhere"));

        Assert.Equal("https://huggingface.co/", hubs.Endpoint(ModelSource.HuggingFace).AbsoluteUri);
        Assert.Equal("https://modelscope.cn/", hubs.Endpoint(ModelSource.ModelScope).AbsoluteUri);
        Assert.Null(hubs.Offline);
        Assert.Null(hubs.Token);
    }

    [Fact]
    public void A_mirror_is_taken_and_what_is_no_address_is_refused()
    {
        Assert.Equal("https://hf-mirror.com/", Of(("HF_ENDPOINT", "https://hf-mirror.com/")).HuggingFace.AbsoluteUri);
        Assert.Contains(
            "HF_ENDPOINT is 'hf-mirror.com'", Assert.Throws<ModelException>(() => Of(("HF_ENDPOINT", "hf-mirror.com"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "HF_HUB_OFFLINE")]
    [InlineData("true", "HF_HUB_OFFLINE")]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void HF_HUB_OFFLINE_forbids_the_network(string value, string? offline) => Assert.Equal(offline, Of(("HF_HUB_OFFLINE", value)).Offline);

    [Fact]
    public void The_token_is_the_variables_before_the_files()
    {
        using var folder = new StoreFolder();
        folder.Write("token", "from-file\n"u8.ToArray());

        Assert.Equal("from-file", Of(("HF_HOME", folder.Root)).Token);
        Assert.Equal("from-file", Of(("HF_TOKEN_PATH", Path.Combine(folder.Root, "token"))).Token);
        Assert.Equal("given", Of(("HF_HOME", folder.Root), ("HF_TOKEN", " given ")).Token);
    }

    private static HubOptions Of(params (string Name, string Value)[] variables) =>
        HubOptions.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
