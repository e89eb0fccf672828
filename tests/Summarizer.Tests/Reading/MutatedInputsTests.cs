using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Tests.Splitting;

namespace Summarizer.Tests.Reading;

/// <summary>Broken files of every format: each is read, or refused with a reason, in bounded time. SUMMARIZE_FUZZ says how many.</summary>
public sealed class MutatedInputsTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("SUMMARIZE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 400;

    [Fact]
    public void None_crashes_or_hangs()
    {
        (string Name, byte[] Bytes)[] seeds =
        [
            ("a.txt", Encoding.UTF8.GetBytes(Documents.Page)), ("b.txt", Encodings.Named("gb18030").GetBytes(Documents.Page)), ("c.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Documents.Page)]),
            ("d.html", Encoding.UTF8.GetBytes(Documents.Html)), ("e.docx", Documents.Docx()), ("f.pdf", Documents.Pdf()),
        ];
        // A fixed seed: a failure can be found again.
        Random random = new(20251106);
        for (int i = 0; i < Count; i++)
        {
            (string name, byte[] bytes) = seeds[i % seeds.Length];
            byte[] broken = Broken(bytes, random);
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                SourceDocument source = SourceReader.Read(new MemoryStream(broken), name, new ReadOptions(Lossy: random.Next(2) == 0));
                Ledgers.Check(PageSplitter.Split(source));
            }
            catch (ReadException e)
            {
                Assert.Contains(name, e.Message, StringComparison.Ordinal);
            }
            Assert.True(watch.Elapsed < Longest, $"{name}, input {i}: {watch.Elapsed}");
        }
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        byte[] copy = random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
        for (int n = random.Next(1, 12); n > 0 && copy.Length > 8; n--)
        {
            int at = random.Next(copy.Length);
            switch (random.Next(4))
            {
                case 0: copy[at] = (byte)random.Next(256); break;
                case 1: copy[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: copy = [.. copy[..at], .. copy[Math.Min(copy.Length, at + random.Next(64))..]]; break;
                default: int from = random.Next(copy.Length); copy = [.. copy[..at], .. copy[from..Math.Min(copy.Length, from + random.Next(64))], .. copy[at..]]; break;
            }
        }
        return copy;
    }
}
