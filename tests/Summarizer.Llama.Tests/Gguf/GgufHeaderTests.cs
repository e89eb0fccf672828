using System.Text;
using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Tests.Gguf;

public sealed class GgufHeaderTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        var header = Read(Sample());

        Assert.Equal(3, header.Version);
        Assert.Equal("qwen3", header.Architecture);
        Assert.Equal("样本", header.Name);
        Assert.Equal(28, header.Number("qwen3.block_count"));
        Assert.Equal(new GgufReal(0.5), header.Metadata["qwen3.scale"]);
        Assert.Equal(new GgufFlag(true), header.Metadata["tokenizer.ggml.add_bos_token"]);
        Assert.Equal(new GgufArray(GgufValueType.String, 2), header.Metadata["tokenizer.ggml.tokens"]);
        Assert.Null(header.Part);
        Assert.Equal(["a", "b"], header.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([64L, 2L], header.Tensors[1].Dimensions);
        Assert.Equal(72, header.Tensors[1].Bytes);
        Assert.Equal(0, header.DataOffset % 32);
    }

    [Fact]
    public void A_file_cut_off_within_its_tensors_is_told_with_both_sizes()
    {
        var whole = Sample();
        var error = Refused(whole[..^60]);

        Assert.Contains($"the file has {whole.Length - 60} bytes", error.Message, StringComparison.Ordinal);
        Assert.Contains("first missing: b", error.Message, StringComparison.Ordinal);
        Assert.Contains("pull it again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_within_its_header_is_told_with_the_field_and_its_place()
    {
        var error = Refused(Sample()[..100]);

        Assert.Contains("within its header", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Offset, 24, 100);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("GG", "not a GGUF file")]
    [InlineData("GGUF", "cut off")]
    [InlineData("<!DOCTYPE html>", "web page")]
    [InlineData("version https://git-lfs.github.com/spec/v1", "Git LFS pointer")]
    [InlineData("tjgg0000", "before GGUF")]
    [InlineData("GGUF\u0001\0\0\0", "version 1 is no longer read")]
    [InlineData("GGUF\u0004\0\0\0", "version 4 is newer")]
    [InlineData("GGUF\0\0\0\u0003", "big-endian")]
    public void A_file_that_is_something_else_is_named(string content, string expected) =>
        Assert.Contains(expected, Refused(Encoding.Latin1.GetBytes(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_count_beyond_all_sense_is_refused_before_anything_is_read_for_it()
    {
        var file = Sample();
        BitConverter.TryWriteBytes(file.AsSpan(16), ulong.MaxValue);

        var error = Refused(file);

        Assert.Equal(16, error.Offset);
        Assert.Contains("the number of metadata keys is 18446744073709551615", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_no_whole_number_of_blocks_is_refused() =>
        Assert.Contains(
            "stores 32 numbers together",
            Refused(Written(new GgufWriter().Add(new GgufTensor("odd", GgufTensorType.Q4_0, [48, 2], s => s.Write(new byte[54]))))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_key_that_stands_twice_is_refused() =>
        Assert.Contains(
            "'k' a second time", Refused(Written(new GgufWriter().Set("k", 1u).Set("k", 2u))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_vocabulary_is_passed_over_without_keeping_it()
    {
        var words = Enumerable.Range(0, 152_000).Select(i => $"词{i}").ToArray();
        var file = Written(new GgufWriter().Set("tokenizer.ggml.tokens", words));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var header = Read(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
        Assert.Equal(new GgufArray(GgufValueType.String, 152_000), header.Metadata["tokenizer.ggml.tokens"]);
    }

    [Fact]
    public void A_writer_of_the_wrong_number_of_bytes_is_caught() =>
        Assert.Throws<InvalidOperationException>(
            () => Written(new GgufWriter().Add(new GgufTensor("short", GgufTensorType.Q8_0, [32], s => s.Write(new byte[33])))));

    internal static byte[] Sample() => Written(new GgufWriter()
        .Set("general.architecture", "qwen3")
        .Set("general.name", "样本")
        .Set("qwen3.block_count", 28u)
        .Set("qwen3.scale", 0.5f)
        .Set("split.count", (ushort)1)
        .Set("tokenizer.ggml.add_bos_token", true)
        .Set("tokenizer.ggml.tokens", ["甲", "乙"])
        .Set("tokenizer.ggml.scores", [1f, 2f])
        .Set("tokenizer.ggml.token_type", [1, 1])
        .Add(GgufTensor.Filled("a", 1, 8))
        .Add(new GgufTensor("b", GgufTensorType.Q4_0, [64, 2], stream => stream.Write(new byte[72]))));

    internal static byte[] Written(GgufWriter writer)
    {
        using var stream = new MemoryStream();
        writer.WriteTo(stream);
        return stream.ToArray();
    }

    internal static GgufHeader Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return GgufHeader.Read(stream, "sample.gguf");
    }

    private static GgufException Refused(byte[] file)
    {
        var error = Assert.Throws<GgufException>(() => Read(file));
        Assert.StartsWith("sample.gguf: ", error.Message, StringComparison.Ordinal);
        return error;
    }
}
