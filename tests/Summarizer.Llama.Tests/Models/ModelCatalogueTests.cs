using System.Text.RegularExpressions;
using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

public sealed partial class ModelCatalogueTests
{
    public static TheoryData<string> Names => [.. ModelCatalogue.All.Select(model => model.Name)];

    [Fact]
    public void The_default_is_a_free_general_model_that_fits_a_usual_laptop()
    {
        Assert.Equal(("Apache-2.0", ModelRole.General), (ModelCatalogue.Default.Licence, ModelCatalogue.Default.Role));
        Assert.InRange(ModelCatalogue.Default.MemoryGiB, 1, 6);
        Assert.NotNull(ModelCatalogue.Default.ModelScope);
        Assert.NotNull(ModelCatalogue.Default.Sha256);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_is_complete(string name)
    {
        var model = ModelCatalogue.Find(name)!;

        Assert.Matches("^[a-z0-9.-]+$", model.Name);
        Assert.Matches(@"^[\w.-]+/[\w.-]+$", model.Repository);
        Assert.EndsWith(".gguf", model.File, StringComparison.Ordinal);
        Assert.True(model.Sha256 is null || Hash().IsMatch(model.Sha256));
        Assert.InRange(model.MemoryGiB, model.ApproximateSize!.Value / (double)(1L << 30), 40);
        Assert.NotEmpty(model.Notes);
        Assert.NotEmpty(model.Links);
        Assert.All(model.Links.Append(model.LicenceUrl), link => Assert.True(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == "https"));
        Assert.Equal(model.Role == ModelRole.Translator, model.PromptSet is not null);
    }

    [Fact]
    public void Names_and_files_are_unique()
    {
        Assert.Equal(ModelCatalogue.All.Count, ModelCatalogue.All.Select(model => model.Name).Distinct().Count());
        Assert.Equal(ModelCatalogue.All.Count, ModelCatalogue.All.Select(model => model.File).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Advice_names_models_that_exist() => Assert.All(ModelCatalogue.Machines, machine =>
    {
        Assert.NotNull(ModelCatalogue.Find(machine.Model));
        Assert.True(machine.Translator is null || ModelCatalogue.Find(machine.Translator)!.Role == ModelRole.Translator);
    });

    [Fact]
    public void A_specialists_prompts_exist() => Assert.All(
        ModelCatalogue.All.Select(model => model.PromptSet).OfType<string>().Distinct(),
        set => Assert.True(Directory.Exists(Repository.File($"prompts/{set}")), $"prompts/{set}"));

    [Fact]
    public void Minutes_are_tokens_read_and_written_at_their_speeds() =>
        Assert.Equal(3, new MachineAdvice("m", "x", null, PrefillSpeed: 100, DecodeSpeed: 50, Measured: true).Minutes(new PageTokens(6000, 6000)), 9);

    [Theory]
    [InlineData("hf.co/a/b:c.gguf", ModelSource.HuggingFace, "a/b", "c.gguf", "main", "c")]
    [InlineData("https://huggingface.co/a/b@v1.0:sub/C-Q4.GGUF", ModelSource.HuggingFace, "a/b", "sub/C-Q4.GGUF", "v1.0", "c-q4")]
    [InlineData("modelscope.cn/A/b-GGUF:c.gguf", ModelSource.ModelScope, "A/b-GGUF", "c.gguf", "master", "c")]
    public void A_reference_names_a_file_on_a_hub(string text, ModelSource source, string repository, string file, string revision, string name) =>
        Assert.Equal(new RemoteModel(source, repository, file, revision, name, null), RemoteModel.Parse(text));

    [Theory]
    [InlineData("qwen3-1.7b")]
    [InlineData("hf.co/a:c.gguf")]
    [InlineData("hf.co/a/b:c.bin")]
    [InlineData("hf.co/a/b:../c.gguf")]
    [InlineData("hf.co/a/b:x//c.gguf")]
    [InlineData("example.org/a/b:c.gguf")]
    public void Any_other_text_is_no_reference(string text) => Assert.Null(RemoteModel.Parse(text));

    [Fact]
    public void A_name_resolves_on_either_hub_and_a_reference_by_itself()
    {
        var entry = ModelCatalogue.Default;

        Assert.Equal(
            new RemoteModel(ModelSource.HuggingFace, entry.Repository, entry.File, "main", entry.Name, entry.Sha256),
            ModelCatalogue.Resolve(entry.Name.ToUpperInvariant(), ModelSource.HuggingFace));
        Assert.Equal(entry.ModelScope, ModelCatalogue.Resolve(entry.Name, ModelSource.ModelScope).Repository);
        // Who names the file trusts the hub for its hash; it is still the same model.
        Assert.Equal(
            ModelCatalogue.Resolve(entry.Name, ModelSource.HuggingFace) with { Sha256 = null },
            ModelCatalogue.Resolve($"hf.co/{entry.Repository}:{entry.File}", ModelSource.ModelScope));
    }

    [Fact]
    public void What_cannot_be_resolved_says_what_to_do()
    {
        Assert.Contains("Did you mean qwen3-0.6b", Refused("qwen3-06b", ModelSource.HuggingFace), StringComparison.Ordinal);
        Assert.Contains("HF_ENDPOINT", Refused("qwen3-4b-2507-q8", ModelSource.ModelScope), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_offer_says_needs_no_network()
    {
        using var folder = new StoreFolder();

        var facts = PullFacts.Of(ModelCatalogue.Default, ModelSource.HuggingFace, new HubOptions(), folder.Store);

        Assert.Equal(
            new PullFacts(ModelCatalogue.Default, "huggingface.co", 2_500_000_000, folder.Models, folder.Free, IsOnModelScope: true), facts);
    }

    private static string Refused(string text, ModelSource source) => Assert.Throws<ModelException>(() => ModelCatalogue.Resolve(text, source)).Message;

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
