using CsCheck;
using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Tests.Gguf;

/// <summary>Damaged files: the reader answers or throws its own exception, and never takes more memory than a small multiple of the file.</summary>
public sealed class GgufHeaderFuzzTests
{
    private static readonly byte[] Sample = GgufHeaderTests.Sample();

    private static readonly Gen<(int, byte)[]> Changes =
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.OneOf<byte>(Gen.Byte, Gen.OneOf<byte>([0, 1, 127, 128, 255]))).Array[1, 8];

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        // The last tensor's padding is not missed.
        var needed = Sample.Length - (96 - 72);
        for (var length = 0; length < needed; length++)
            Assert.Throws<GgufException>(() => GgufHeaderTests.Read(Sample[..length]));
        Assert.Equal(2, GgufHeaderTests.Read(Sample[..needed]).Tensors.Count);
    }

    [Fact]
    public void Changed_bytes_never_do_more_than_refuse_the_file() => Changes.Sample(changes =>
    {
        var file = Sample.ToArray();
        foreach (var (at, value) in changes) file[at] = value;
        ReadsOrRefuses(file);
    }, iter: 20_000);

    [Fact]
    public void Lengths_that_lie_never_do_more_than_refuse_the_file() =>
        Gen.Select(Gen.Int[8, Sample.Length - 8], Gen.OneOf(Gen.ULong, Gen.ULong[0, 1 << 20])).Sample((at, value) =>
        {
            var file = Sample.ToArray();
            BitConverter.TryWriteBytes(file.AsSpan(at), value);
            ReadsOrRefuses(file);
        }, iter: 20_000);

    [Fact]
    public void Random_bytes_behind_a_right_beginning_never_do_more_than_refuse_the_file() => Gen.Byte.Array[0, 400].Sample(tail =>
        ReadsOrRefuses([.. "GGUF"u8, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, .. tail]), iter: 20_000);

    private static void ReadsOrRefuses(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            GgufHeaderTests.Read(file);
        }
        catch (GgufException)
        {
        }

        // The reader's buffer is 64 KiB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000 + 8 * file.Length);
    }
}
