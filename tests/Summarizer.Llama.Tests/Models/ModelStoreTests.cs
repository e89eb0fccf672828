using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;
using Summarizer.Llama.Tests.Gguf;

namespace Summarizer.Llama.Tests.Models;

public sealed class ModelStoreTests
{
    private static readonly byte[] Sample = GgufHeaderTests.Sample();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_folder_that_does_not_exist_yet_holds_no_models()
    {
        using var folder = new StoreFolder();

        Assert.Empty(folder.Store.List());
        Assert.Null(folder.Store.Preferred());
        Assert.Equal(1L << 40, folder.Store.FreeBytes());
    }

    [Fact]
    public void A_file_put_there_by_hand_is_the_catalogues_model_of_that_name()
    {
        using var folder = new StoreFolder();
        var path = folder.Write($"models/{ModelCatalogue.Default.File}", Sample);

        var model = folder.Store.Find(ModelCatalogue.Default.Name.ToUpperInvariant());

        Assert.Equal((path, ModelPlace.Store, ModelCatalogue.Default), (model.Path, model.Place, model.Entry));
        Assert.Equal(model, folder.Store.Preferred());
        Assert.Equal(model, folder.Store.Find($"hf.co/{ModelCatalogue.Default.Repository}:{ModelCatalogue.Default.File}"));
    }

    [Fact]
    public void Any_other_file_is_called_as_the_file_is()
    {
        using var folder = new StoreFolder();
        var path = folder.Write("models/My-Own.gguf", Sample);

        Assert.Equal(path, folder.Store.Find("my-own").Path);
        Assert.Equal(path, folder.Store.Find("My-Own.gguf").Path);
        Assert.Equal(ModelPlace.Path, folder.Store.Find(path).Place);
        Assert.Null(folder.Store.Preferred());
    }

    [Fact]
    public void The_list_begins_with_the_catalogues_order_and_leaves_out_parts()
    {
        using var folder = new StoreFolder();
        folder.Write("models/zebra.gguf", Sample);
        folder.Write("models/ant.gguf", Sample);
        folder.Write($"models/{ModelCatalogue.Find("qwen3-1.7b")!.File}", Sample);
        folder.Write("models/big-00001-of-00002.gguf", Sample);
        folder.Write("models/big-00002-of-00002.gguf", Sample);
        folder.Write("models/half.gguf.part", Sample);
        Cache(folder, ModelCatalogue.Default);

        Assert.Equal(
            [ModelCatalogue.Default.Name, "qwen3-1.7b", "ant", "big-00001-of-00002", "zebra"], folder.Store.List().Select(model => model.Name));
    }

    [Fact]
    public void A_Hugging_Face_cache_is_found_and_its_main_branch_counts()
    {
        using var folder = new StoreFolder();
        folder.Write(InHub(ModelCatalogue.Default, "aaa"), Sample);
        var current = folder.Write(InHub(ModelCatalogue.Default, "bbb"), Sample);
        folder.Write($"hub/models--{ModelCatalogue.Default.Repository.Replace("/", "--", StringComparison.Ordinal)}/refs/main", "bbb\n"u8.ToArray());

        var model = folder.Store.Find(ModelCatalogue.Default.Name);

        Assert.Equal((current, ModelPlace.Cache), (model.Path, model.Place));
    }

    [Fact]
    public void A_cached_file_that_is_a_link_is_as_large_as_what_it_leads_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a privilege on Windows.");
        using var folder = new StoreFolder();
        var blob = folder.Write("hub/blobs/x", Sample);
        var link = Path.Combine(folder.Root, InHub(ModelCatalogue.Default, "aaa"));
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, blob);

        Assert.Equal(Sample.Length, folder.Store.Find(ModelCatalogue.Default.Name).Size);
    }

    [Fact]
    public void The_old_cache_of_llama_cpp_is_found()
    {
        using var folder = new StoreFolder();
        var entry = ModelCatalogue.Default;
        var path = folder.Write($"flat/{entry.Repository.Replace('/', '_')}_{entry.File}", Sample);

        Assert.Equal(path, folder.Store.Find(entry.Name).Path);
        Assert.Equal(path, folder.Store.Find($"hf.co/{entry.Repository}:{entry.File}").Path);
    }

    [Theory]
    [InlineData("qwen3-1.7b", "The model qwen3-1.7b is not on this machine. Download it: summarize models pull qwen3-1.7b")]
    [InlineData("QWEN3-1.7b", "The model qwen3-1.7b is not on this machine.")]
    [InlineData("qwen3-17b", "There is no model 'qwen3-17b'. Did you mean qwen3-1.7b")]
    [InlineData("qwen3-4b", "Did you mean qwen3-4b-2507")]
    [InlineData("something else", "There is no model 'something else'. The known ones: summarize models ls.")]
    [InlineData("./nowhere/model.gguf", "There is no file ./nowhere/model.gguf.")]
    [InlineData("hf.co/a/b:c.gguf", "summarize models pull hf.co/a/b:c.gguf")]
    public void What_is_not_here_is_told_with_what_to_do(string asked, string expected)
    {
        using var folder = new StoreFolder();

        Assert.Null(folder.Store.TryFind(asked));
        Assert.Contains(expected, Assert.Throws<ModelException>(() => folder.Store.Find(asked)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImportBy.Copy)]
    [InlineData(ImportBy.Link)]
    public async Task An_imported_file_is_recorded_with_its_hash(ImportBy by)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && by == ImportBy.Link, "Making links needs a privilege on Windows.");
        using var folder = new StoreFolder();
        var source = folder.Write("elsewhere/Some-Model.gguf", Sample);

        var model = await folder.Store.ImportAsync(source, by, null, Cancellation);

        Assert.Equal(("some-model", ModelPlace.Store, (long)Sample.Length), (model.Name, model.Place, model.Size));
        Assert.Equal(new ModelManifest("some-model", null, null, source, null, LocalHub.Sha256Of(Sample), Sample.Length, StoreFolder.Noon), model.Manifest);
        Assert.Equal(Sample, await File.ReadAllBytesAsync(model.Path, Cancellation));
        Assert.Equal(by == ImportBy.Link ? source : null, new FileInfo(model.Path).LinkTarget);
        Assert.Equal([model], folder.Store.List());
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_gone_is_no_model_and_stands_in_nobodys_way()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a privilege on Windows.");
        using var folder = new StoreFolder();
        var source = folder.Write("elsewhere/model.gguf", Sample);
        await folder.Store.ImportAsync(source, ImportBy.Link, null, Cancellation);
        File.Delete(source);

        Assert.Empty(folder.Store.List());

        folder.Write("elsewhere/model.gguf", Sample);
        File.Move(source, source = Path.Combine(folder.Root, "model.gguf"));
        await folder.Store.ImportAsync(source, ImportBy.Copy, null, Cancellation);
        Assert.Null(new FileInfo(folder.Store.Find("model").Path).LinkTarget);
    }

    [Fact]
    public async Task What_is_no_model_is_not_imported()
    {
        using var folder = new StoreFolder();
        var page = folder.Write("page.gguf", "<!DOCTYPE html>"u8.ToArray());
        var part = folder.Write("big-00001-of-00002.gguf", GgufHeaderTests.Written(new GgufWriter().Set("split.count", (ushort)2).Set("split.no", (ushort)0)));

        await Assert.ThrowsAsync<GgufException>(() => folder.Store.ImportAsync(page, ImportBy.Copy, null, Cancellation));
        var parts = await Assert.ThrowsAsync<ModelException>(() => folder.Store.ImportAsync(part, ImportBy.Copy, null, Cancellation));
        Assert.Contains("one of 2 files", parts.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ModelException>(() => folder.Store.ImportAsync("nowhere.gguf", ImportBy.Copy, null, Cancellation));
        Assert.Empty(folder.Store.List());
    }

    [Fact]
    public async Task An_import_replaces_nothing_and_needs_room()
    {
        using var folder = new StoreFolder();
        var source = folder.Write("elsewhere/model.gguf", Sample);

        folder.Free = Sample.Length - 1;
        Assert.Contains(
            "SUMMARIZE_MODELS", (await Assert.ThrowsAsync<ModelException>(() => folder.Store.ImportAsync(source, ImportBy.Copy, null, Cancellation))).Message, StringComparison.Ordinal);
        folder.Free = Sample.Length;
        await folder.Store.ImportAsync(source, ImportBy.Copy, null, Cancellation);
        Assert.Contains(
            "already in", (await Assert.ThrowsAsync<ModelException>(() => folder.Store.ImportAsync(source, ImportBy.Copy, null, Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_checked_against_its_record()
    {
        using var folder = new StoreFolder();
        var model = await folder.Store.ImportAsync(folder.Write("elsewhere/model.gguf", Sample), ImportBy.Copy, null, Cancellation);
        Assert.Equal(new ModelCheck(model, CheckOutcome.Good, LocalHub.Sha256Of(Sample), null), await folder.Store.CheckAsync(model, null, Cancellation));

        await ChangeAsync(model, bytes => bytes[^1] ^= 1);
        var wrong = await folder.Store.CheckAsync(folder.Store.Find("model"), null, Cancellation);
        Assert.Equal(CheckOutcome.WrongHash, wrong.Outcome);
        Assert.Contains(LocalHub.Sha256Of(Sample), wrong.Detail, StringComparison.Ordinal);

        await ChangeAsync(model, bytes => bytes[0] = (byte)'X');
        Assert.Equal(CheckOutcome.Damaged, (await folder.Store.CheckAsync(folder.Store.Find("model"), null, Cancellation)).Outcome);

        await File.AppendAllTextAsync(model.Path, "more", Cancellation);
        Assert.Equal(CheckOutcome.WrongSize, (await folder.Store.CheckAsync(folder.Store.Find("model"), null, Cancellation)).Outcome);
    }

    [Fact]
    public async Task A_file_without_a_record_is_checked_against_the_catalogue_or_said_to_be_unknown()
    {
        using var folder = new StoreFolder();
        folder.Write($"models/{ModelCatalogue.Default.File}", Sample);
        folder.Write("models/own.gguf", Sample);

        Assert.Equal(CheckOutcome.WrongHash, (await folder.Store.CheckAsync(folder.Store.Find(ModelCatalogue.Default.Name), null, Cancellation)).Outcome);
        var unknown = await folder.Store.CheckAsync(folder.Store.Find("own"), null, Cancellation);
        Assert.Equal((CheckOutcome.NoHashKnown, true, LocalHub.Sha256Of(Sample)), (unknown.Outcome, unknown.IsUsable, unknown.Sha256));
    }

    [Fact]
    public async Task Removing_deletes_the_file_and_its_record_and_nothing_of_others()
    {
        using var folder = new StoreFolder();
        var model = await folder.Store.ImportAsync(folder.Write("elsewhere/model.gguf", Sample), ImportBy.Copy, null, Cancellation);
        var cached = Cache(folder, ModelCatalogue.Default);

        folder.Store.Remove(model);

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Models));
        Assert.Contains(
            "deletes nothing of others", Assert.Throws<ModelException>(() => folder.Store.Remove(folder.Store.Find(ModelCatalogue.Default.Name))).Message, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => folder.Store.Remove(folder.Store.Find(Path.Combine(folder.Root, "elsewhere", "model.gguf"))));
        Assert.True(File.Exists(cached));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_as_good_as_none()
    {
        using var folder = new StoreFolder();
        var model = await folder.Store.ImportAsync(folder.Write("elsewhere/model.gguf", Sample), ImportBy.Copy, null, Cancellation);
        await File.WriteAllTextAsync(model.Path + ".json", "{\"name\":", Cancellation);

        Assert.Null(folder.Store.Find("model").Manifest);
    }

    private static string InHub(CatalogueModel entry, string commit) =>
        $"hub/models--{entry.Repository.Replace("/", "--", StringComparison.Ordinal)}/snapshots/{commit}/{entry.File}";

    private static string Cache(StoreFolder folder, CatalogueModel entry) => folder.Write(InHub(entry, "aaa"), Sample);

    private static async Task ChangeAsync(InstalledModel model, Action<byte[]> change)
    {
        var bytes = await File.ReadAllBytesAsync(model.Path, Cancellation);
        change(bytes);
        await File.WriteAllBytesAsync(model.Path, bytes, Cancellation);
    }
}
