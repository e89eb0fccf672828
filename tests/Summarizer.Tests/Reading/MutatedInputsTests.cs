using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Tests.Splitting;

namespace Summarizer.Tests.Reading;

/// <summary>Broken files of every format: each is read, or refused with a reason, in bounded time. SUMMARIZE_FUZZ says how many.</summary>
public sealed class MutatedInputsTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("SUMMARIZE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 1800;

    [Fact]
    public void None_crashes_or_hangs()
    {
        (string Name, Func<Random, byte[]> Broken)[] kinds = [.. Kinds()];
        using TemporaryFolder folder = new();
        // A fixed seed: a failure can be found again.
        Random random = new(20251106);
        for (int i = 0; i < Count; i++)
        {
            (string name, Func<Random, byte[]> broken) = kinds[i % kinds.Length];
            byte[] bytes = broken(random);
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                Read(folder, name, bytes, new ReadOptions(Lossy: random.Next(2) == 0));
            }
            catch (Exception e) when (e is not ReadException)
            {
                Assert.Fail($"{name}, input {i}: {e}");
            }
            Assert.True(watch.Elapsed < Longest, $"{name}, input {i}: {watch.Elapsed}");
        }
    }

    private static void Read(TemporaryFolder folder, string name, byte[] bytes, ReadOptions options)
    {
        // An archive is opened where it lies; everything else is read as it comes.
        string path = name.EndsWith(".zip", StringComparison.Ordinal) ? folder.Write(name, bytes) : name;
        try
        {
            if (path == name)
                Check(SourceReader.Read(new MemoryStream(bytes), name, options));
            else
                foreach (string file in InputFiles.Expand([path]))
                    Check(SourceReader.ReadFile(file, options));
        }
        catch (ReadException e)
        {
            Assert.Contains(name, e.Message, StringComparison.Ordinal);
        }
    }

    private static void Check(SourceDocument source)
    {
        Ledgers.Check(PageSplitter.Split(source));
        Ledgers.Check(PageSplitter.AsOneArticle(source));
    }

    private static IEnumerable<(string, Func<Random, byte[]>)> Kinds()
    {
        string traditional = "雲東日報 中華民國112年3月4日\n\n東區公車路線調整\n\n〔記者甲乙／雲東報導〕公車路線昨起調整，「居民」說方便。\n";
        foreach (string encoding in new[] { "utf-8", "gb18030", "utf-16", "utf-16BE" })
            yield return ($"{encoding}.txt", r => Broken([.. Encodings.Named(encoding).Preamble, .. Encodings.Named(encoding).GetBytes(Documents.Page)], r));
        yield return ("utf-16-unmarked.txt", r => Broken(Encoding.Unicode.GetBytes(Documents.Page), r));
        yield return ("big5.txt", r => Broken(Encodings.Named("big5").GetBytes(traditional), r));
        yield return ("shift-jis.txt", r => Broken(Encodings.Named("shift_jis").GetBytes("港に新しい船\n\n石湾港で新しい船が就航した。料金は七割安い。\n"), r));
        yield return ("euc-kr.txt", r => Broken(Encodings.Named("euc-kr").GetBytes("새 다리 개통\n\n새 다리가 월요일에 개통되었다.\n"), r));
        yield return ("page.md", r => Broken(Encoding.UTF8.GetBytes(Documents.Page), r));
        yield return ("page.html", r => Broken(Encoding.UTF8.GetBytes(Documents.Html), r));
        yield return ("gbk.html", r => Broken(Encodings.Named("gb18030").GetBytes(Documents.Html.Replace("utf-8", "gbk", StringComparison.Ordinal)), r));
        yield return ("page.docx", r => Broken(Documents.Docx(), r));
        yield return ("inside.docx", r => Rezipped(Documents.Docx(), r));
        yield return ("page.pdf", r => Broken(Documents.Pdf(), r));
        yield return ("page.zip", r => Broken(Documents.Zip(), r));
        yield return ("inside.zip", r => Rezipped(Documents.Zip(), r));
        yield return ("random.txt", r => Any(r));
        yield return ("random.pdf", r => [.. "%PDF-1.7\n"u8, .. Any(r)]);
    }

    private static byte[] Any(Random random)
    {
        byte[] bytes = new byte[random.Next(2000)];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>A sound archive of broken files: what checksums would otherwise keep from the readers.</summary>
    private static byte[] Rezipped(byte[] bytes, Random random)
    {
        using MemoryStream rezipped = new();
        using (ZipArchive from = new(new MemoryStream(bytes)), to = new(rezipped, ZipArchiveMode.Create, leaveOpen: true))
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using Stream source = entry.Open(), target = to.CreateEntry(entry.FullName).Open();
                using MemoryStream content = new();
                source.CopyTo(content);
                target.Write(random.Next(2) == 0 ? content.ToArray() : Broken(content.ToArray(), random));
            }
        return rezipped.ToArray();
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        byte[] copy = random.Next(3) == 0 && bytes.Length > 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
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
