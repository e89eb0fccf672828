using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Summarizer.Cli.Tests;

/// <summary>
/// The process is killed at random moments of a batch, through the real command and the real native runtime, and started again until it
/// is done: the results are those of a run that nobody killed, and nothing that was kept is asked of the model again.
/// <c>SUMMARIZE_KILLS=50 dotnet test --project tests/Summarizer.Cli.Tests -- --filter-class '*KillTests*'</c> is the full test.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Pages = 4;

    private readonly Summarize summarize = new();
    private readonly int kills = int.TryParse(Environment.GetEnvironmentVariable("SUMMARIZE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 4;

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_batch_that_is_killed_and_resumed_ends_as_one_that_was_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        string characters = "";
        for (int page = 0; page < Pages; page++)
            characters += WritePage(page);
        summarize.Copying("copying.gguf", characters);

        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, (await summarize.RunAsync(Arguments("whole"))).ExitCode);
        TimeSpan whole = watch.Elapsed;
        Dictionary<string, string> expected = Results("whole");
        Assert.Equal(Pages, expected.Count);
        Assert.All(TimesAsked("whole"), times => Assert.Equal(1, times));
        int replies = TimesAsked("whole").Length;

        Random random = new(20_240_229);
        for ((int killed, int round) = (0, 0); killed < kills; round++)
        {
            string folder = $"killed-{round}";
            for (bool isDone = false; !isDone;)
            {
                using Process process = summarize.Start(Arguments(folder));
                process.StandardInput.Close();
                Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                isDone = killed >= kills
                    ? await EndsAsync(process, Timeout.InfiniteTimeSpan)
                    : await EndsAsync(process, whole * random.NextDouble());
                if (isDone)
                    Assert.True(process.ExitCode == 0, await error);
                else
                    killed++;
                // What is in its place is whole, at every moment.
                foreach ((string file, string text) in Results(folder))
                    Assert.Equal(expected[file], text);
            }
            Assert.Equal(expected, Results(folder));
            int[] asked = TimesAsked(folder);
            Assert.Equal(replies, asked.Length);
            Assert.All(asked, times => Assert.Equal(1, times));
            Assert.Empty(Directory.GetFiles(Path.Combine(summarize.Folder, folder), "*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
        }
    }

    private static string[] Arguments(string folder) => ["pages", "-m", "copying.gguf", "-o", folder, "-f", "json", "--seed", "3", "--only", "abstract,translation", "--abstract-length", "20"];

    // Invented characters in an order of their own, so that the model that copies never loses its place.
    private string WritePage(int page)
    {
        string text = "";
        for (int paragraph = 0; paragraph < 4; paragraph++)
        {
            int from = 0x4E00 + (((page * 4) + paragraph) * 24);
            text += paragraph == 0 ? $"{Han(from, 8)}\n\n" : $"{Han(from, 18)}。\n\n";
        }
        summarize.Write($"pages/{page:00}.md", text);
        return text;
    }

    private static string Han(int from, int length) => string.Concat(Enumerable.Range(from, length).Select(c => (char)c));

    private static async Task<bool> EndsAsync(Process process, TimeSpan within)
    {
        Task end = process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (await Task.WhenAny(end, Task.Delay(within, TestContext.Current.CancellationToken)) == end)
            return true;
        process.Kill();
        await end;
        return process.ExitCode == 0;
    }

    private Dictionary<string, string> Results(string folder)
    {
        string path = Path.Combine(summarize.Folder, folder);
        return Directory.Exists(path) ? Directory.GetFiles(path, "*.json").ToDictionary(f => Path.GetFileName(f), File.ReadAllText) : [];
    }

    // How often the model was asked for each reply that the journal keeps.
    private int[] TimesAsked(string folder)
    {
        using SqliteConnection journal = new($"Data Source={Path.Combine(summarize.Folder, folder, ".summarize", "journal.db")};Pooling=False");
        journal.Open();
        using SqliteCommand command = journal.CreateCommand();
        command.CommandText = "SELECT times FROM reply";
        using SqliteDataReader reader = command.ExecuteReader();
        List<int> times = [];
        while (reader.Read())
            times.Add(reader.GetInt32(0));
        return [.. times];
    }
}
