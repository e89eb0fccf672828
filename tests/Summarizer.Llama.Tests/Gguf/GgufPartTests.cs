using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Tests.Gguf;

public sealed class GgufPartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gguf-parts-");

    [Theory]
    [InlineData("Qwen3-30B-A3B-00001-of-00003.gguf", 1, 3)]
    [InlineData("folder/m-00002-of-00002.gguf", 2, 2)]
    public void A_name_says_which_part_a_file_is(string name, int number, int count) =>
        Assert.Equal(new GgufPart(number, count), GgufPart.OfName(name));

    [Theory]
    [InlineData("Qwen3-4B-Q4_K_M.gguf")]
    [InlineData("m-00004-of-00003.gguf")]
    [InlineData("m-00000-of-00003.gguf")]
    [InlineData("m-00001-of-00001.gguf")]
    [InlineData("m-00001-of-00003.gguf.part")]
    public void Other_names_say_nothing(string name) => Assert.Null(GgufPart.OfName(name));

    [Fact]
    public void A_whole_model_is_its_only_part() =>
        Assert.Single(GgufPart.ReadAll(Put("whole.gguf", GgufHeaderTests.Sample())));

    [Fact]
    public void All_parts_are_found_from_the_first()
    {
        var first = PutPart("m-00001-of-00003.gguf", 0, 3);
        PutPart("m-00002-of-00003.gguf", 1, 3);
        PutPart("m-00003-of-00003.gguf", 2, 3);

        Assert.Equal([1, 2, 3], GgufPart.ReadAll(first).Select(header => header.Part!.Number));
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        var first = PutPart("m-00001-of-00002.gguf", 0, 2);

        Assert.Contains("m-00002-of-00002.gguf is not beside it", Refused(first), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_part_than_the_first_leads_to_the_first() =>
        Assert.Contains(
            "Name the first one: m-00001-of-00002.gguf", Refused(PutPart("m-00002-of-00002.gguf", 1, 2)), StringComparison.Ordinal);

    [Fact]
    public void A_renamed_part_is_told_its_name() =>
        Assert.Contains("-00001-of-00002.gguf", Refused(PutPart("mine.gguf", 0, 2)), StringComparison.Ordinal);

    [Fact]
    public void A_part_in_the_place_of_another_is_refused()
    {
        var first = PutPart("m-00001-of-00002.gguf", 0, 2);
        PutPart("m-00002-of-00002.gguf", 0, 2);

        Assert.StartsWith("m-00002-of-00002.gguf: ", Refused(first), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Refused(string path) => Assert.Throws<GgufException>(() => GgufPart.ReadAll(path)).Message;

    private string PutPart(string name, ushort number, ushort count) =>
        Put(name, GgufHeaderTests.Written(new GgufWriter().Set("split.no", number).Set("split.count", count)));

    private string Put(string name, byte[] content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
