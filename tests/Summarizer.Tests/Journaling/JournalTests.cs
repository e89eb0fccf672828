using System.Runtime.Versioning;
using System.Text;
using Summarizer.Journaling;
using Summarizer.Naming;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Journaling;

/// <summary>The journal's file: kept, private, held by one, and whatever happens to it is told and costs no more than what it knew.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("journal-").FullName;
    private readonly List<string> told = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_added_is_found_by_the_next_process()
    {
        byte[] key = new JournalKey("reply/1").Add("a").ToBytes();
        using (Journal first = Open())
            first.AddReply(key, new KnownReply("译文\0与\ud840\udc00", true), "translate", "page.txt", "tiny");

        using Journal second = Open();

        Assert.Equal(new KnownReply("译文\0与\ud840\udc00", true), second.FindReply(key));
        Assert.Null(second.FindReply(new JournalKey("reply/1").Add("b").ToBytes()));
        Assert.Empty(told);
    }

    [Fact]
    public void A_digest_comes_back_as_it_was()
    {
        ArticleDigest digest = new(
            Articles.Bridge, "Title", [new CitedText("摘要", "zh", [1, 2])], [], [new TranslatedParagraph(0, "源", "target") { Tagged = new TaggedText("<g1>target</g1>"), Match = MemoryMatch.Context }],
            [new Finding("figures", Severity.Error, "九", null, "wrong") { Place = new Place(DigestPart.Translation, 0) }])
        {
            TitleMatch = MemoryMatch.Exact,
            Terms = [new("盛若春", "Sheng Ruochun", Summarizer.Terms.TermKind.Person, [1]) { Allowed = ["RC Sheng"], Note = "n" }],
            Repairs = [new Repair(new Place(DigestPart.Headline, 0), [], "before", null, false)],
        };
        using Journal journal = Open();
        JournaledDigests digests = new(journal, "recipe", "tiny");

        digests.Add(digest, "page.txt");
        ArticleDigest? found = digests.Find(Articles.Bridge with { Number = 7 });

        Assert.Equal(7, found!.Article.Number);
        Assert.Equivalent(digest with { Article = found.Article }, found, strict: true);
        Assert.Equal("<g1>target</g1>", found.Translation[0].Tagged!.Text);
        Assert.Null(digests.Find(Articles.Bridge with { Title = "别的" }));
        Assert.Null(new JournaledDigests(journal, "another recipe", "tiny").Find(Articles.Bridge));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_its_owner_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are Unix's");
        using Journal journal = Open();
        Add(journal, 1);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(journal.Path)!));
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(journal.Path)!), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(f)));
    }

    [Fact]
    public void One_process_holds_it_and_the_next_is_told()
    {
        using Journal first = Open();

        JournalException refused = Assert.Throws<JournalException>(() => Open());

        Assert.Equal(JournalFault.InUse, refused.Reason);
        Assert.Contains(folder, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(4096, 30_000)]
    [InlineData(-1, 0)]
    public void A_damaged_journal_is_moved_aside_and_begun_anew(int from, int length)
    {
        string path;
        using (Journal journal = Open())
        {
            path = journal.Path;
            for (int i = 0; i < 400; i++)
                Add(journal, i);
        }
        byte[] bytes = File.ReadAllBytes(path);
        if (from < 0)
            bytes = Encoding.UTF8.GetBytes(new string('x', 5000));
        else
            new Random(1).NextBytes(bytes.AsSpan(from, length));
        File.WriteAllBytes(path, bytes);

        using (Journal journal = Open())
        {
            for (int i = 0; i < 400; i++)
                if (Find(journal, i) is null)
                    Add(journal, i);
            Assert.All(Enumerable.Range(0, 400), i => Assert.Equal($"reply {i}", Find(journal, i)));
        }
        Assert.Contains("moved", Assert.Single(told), StringComparison.Ordinal);
        // SQLite counts openings in the head.
        Assert.Equal(bytes[100..], File.ReadAllBytes(Path.Combine(folder, ".summarize", "journal.damaged-1.db"))[100..]);
    }

    [Fact]
    public void A_text_that_is_not_the_one_that_was_stored_is_unknown()
    {
        string path;
        using (Journal journal = Open())
        {
            path = journal.Path;
            Add(journal, 1);
        }
        byte[] bytes = File.ReadAllBytes(path);
        int at = bytes.AsSpan().IndexOf("reply 1"u8);
        bytes[at] = (byte)'R';
        File.WriteAllBytes(path, bytes);

        using Journal again = Open();

        Assert.Null(Find(again, 1));
        Add(again, 1);
        Assert.Equal("reply 1", Find(again, 1));
    }

    [Fact]
    public void A_journal_of_a_later_version_is_left_alone()
    {
        string path;
        using (Journal journal = Open())
        {
            path = journal.Path;
            Add(journal, 1);
        }
        // SQLite keeps the user's version in bytes 60 to 63 of the head.
        byte[] bytes = File.ReadAllBytes(path);
        bytes[63] = 99;
        File.WriteAllBytes(path, bytes);

        JournalException refused = Assert.Throws<JournalException>(() => Open());

        Assert.Equal(JournalFault.Newer, refused.Reason);
        Assert.Contains("99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Another_program_s_database_is_left_alone()
    {
        string path;
        using (Journal journal = Open())
        {
            path = journal.Path;
            Add(journal, 1);
        }
        // The application's number stands in bytes 68 to 71.
        byte[] bytes = File.ReadAllBytes(path);
        bytes.AsSpan(68, 4).Clear();
        File.WriteAllBytes(path, bytes);

        Assert.Equal(JournalFault.Foreign, Assert.Throws<JournalException>(() => Open()).Reason);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_place_that_is_no_folder_is_told()
    {
        File.WriteAllText(Path.Combine(folder, ".summarize"), "");

        Assert.Equal(JournalFault.Unusable, Assert.Throws<JournalException>(() => Open()).Reason);
    }

    [Fact]
    public void Outputs_are_known_with_what_they_say_of_names()
    {
        WrittenOutput output = new("a/b.md", "a/b.txt", [1], [2], [3], null, 4, 5, 6, [new NameUse("盛若春", null, "Sheng Ruochun")]);
        using (Journal journal = Open())
            journal.AddOutput(output);

        using Journal again = Open();

        Assert.Equivalent(output, again.Outputs()["a/b.md"], strict: true);
    }

    [Fact]
    public void One_that_nothing_came_into_leaves_nothing_behind()
    {
        string inside = Path.Combine(folder, "out");
        using (Journal.Open(inside, told.Add, TimeProvider.System))
        {
        }
        Assert.False(Directory.Exists(inside));

        Directory.CreateDirectory(inside);
        using (Journal.Open(inside, told.Add, TimeProvider.System))
        {
        }
        Assert.Empty(Directory.EnumerateFileSystemEntries(inside));
    }

    private Journal Open() => Journal.Open(folder, told.Add, TimeProvider.System);

    private static void Add(Journal journal, int number) => journal.AddReply(Key(number), new KnownReply($"reply {number}", false), "translate", $"page {number}", "tiny");

    private static string? Find(Journal journal, int number) => journal.FindReply(Key(number))?.Text;

    private static byte[] Key(int number) => new JournalKey("reply/1").Add(number).ToBytes();
}
