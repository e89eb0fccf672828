using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Summarizer.Journaling;

/// <summary>
/// What was done in an output folder, so that it is done once: the model's replies, the digests of articles, the files that were
/// written. One process holds it at a time; its methods may be called from any thread.
/// </summary>
public sealed class Journal : IDisposable
{
    /// <summary>The folder within an output folder that holds the journal and files that are being written.</summary>
    public const string FolderName = ".summarize";

    private readonly JournalFile file;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, long> inputs = new();

    private Journal(JournalFile file, TimeProvider time) => (this.file, this.time) = (file, time);

    /// <summary>The database's path.</summary>
    public string Path => file.Path;

    /// <summary>How long reading and writing it took so far.</summary>
    public TimeSpan Spent => file.Spent;

    /// <summary>Where the journal of an output folder lies.</summary>
    /// <param name="part">Of a run that several processes share, each with a journal of its own: which of them; "" otherwise.</param>
    public static string PathIn(string folder, string part = "") => System.IO.Path.Combine(folder, FolderName, part, "journal.db");

    /// <summary>Opens the journal of an output folder, or begins one.</summary>
    /// <param name="told">Told in the user's language when a damaged journal was moved aside.</param>
    /// <exception cref="JournalException">Another process has it, a later version made it, or it cannot be written.</exception>
    public static Journal Open(string folder, Action<string> told, TimeProvider time, string part = "") => new(new JournalFile(PathIn(folder, part), told), time);

    internal KnownReply? FindReply(byte[] key) => Sound(
        file.Read("SELECT text, is_cut_off, sum FROM reply WHERE key = @0", r => (Text: r.GetString(0), IsCutOff: r.GetBoolean(1), Sum: r.GetInt64(2)), key),
        r => r.Text, r => r.Sum) is [var (text, isCutOff, _)] ? new KnownReply(text, isCutOff) : null;

    internal void AddReply(byte[] key, KnownReply reply, string task, string input, string model) => file.Write(
        """
        INSERT INTO reply VALUES (@0, @1, @2, @3, @4, @5, @6, @7, 1)
        ON CONFLICT (key) DO UPDATE SET text = excluded.text, is_cut_off = excluded.is_cut_off, sum = excluded.sum, made = excluded.made, times = times + 1
        """,
        key, reply.Text, reply.IsCutOff, JournalKey.Sum(reply.Text), task, IdOf(input), model, Now);

    internal string? FindDigest(byte[] key) => Sound(
        file.Read("SELECT json, sum FROM digest WHERE key = @0", r => (Json: r.GetString(0), Sum: r.GetInt64(1)), key), r => r.Json, r => r.Sum) is [var (json, _)] ? json : null;

    internal void AddDigest(byte[] key, string json, string input, string model) => file.Write(
        "INSERT OR REPLACE INTO digest VALUES (@0, @1, @2, @3, @4, @5)", key, json, JournalKey.Sum(json), IdOf(input), model, Now);

    /// <summary>The files that were written, by their path within the folder.</summary>
    public IReadOnlyDictionary<string, WrittenOutput> Outputs() => file.Read(
        "SELECT path, input, source, recipe, hash, before, articles, errors, warnings, names FROM output", Output)
        .ToDictionary(o => o.Path);

    /// <summary>To be told before the file is in its place: whoever finds it there then knows whose it is.</summary>
    public void AddOutput(WrittenOutput output) => file.Write(
        "INSERT OR REPLACE INTO output VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)",
        output.Path, output.Input, output.Source, output.Recipe, output.Hash, output.Before, output.Articles, output.Errors, output.Warnings,
        JsonSerializer.Serialize(output.Names, JournalJson.Default.IReadOnlyListNameUse), Now);

    /// <summary>What is kept of each input, in the order of their names.</summary>
    public IReadOnlyList<JournalPiece> Pieces() => file.Read(
        """
        SELECT name, sum(replies), sum(digests), sum(bytes), max(model), max(made) FROM (
            SELECT name, 1 AS replies, 0 AS digests, length(CAST(text AS BLOB)) AS bytes, model, made FROM reply JOIN input ON id = input UNION ALL
            SELECT name, 0, 1, length(CAST(json AS BLOB)), model, made FROM digest JOIN input ON id = input UNION ALL
            SELECT input, 0, 0, length(CAST(names AS BLOB)), '', made FROM output)
        GROUP BY name ORDER BY name
        """,
        r => new JournalPiece(r.GetString(0), r.GetInt32(1), r.GetInt32(2), r.GetInt64(3), r.GetString(4), DateTimeOffset.FromUnixTimeSeconds(r.GetInt64(5))));

    /// <summary>Takes out what is older than a moment, or belongs to inputs that are gone, and gives its room back.</summary>
    /// <param name="isGone">Null: the input does not matter.</param>
    /// <param name="before">Null: its age does not matter.</param>
    /// <returns>How many replies and digests were taken out.</returns>
    public int Prune(Func<string, bool>? isGone, DateTimeOffset? before)
    {
        long moment = (before ?? DateTimeOffset.MaxValue).ToUnixTimeSeconds();
        int removed = 0;
        foreach (string name in file.Read("SELECT name FROM input UNION SELECT input FROM output", r => r.GetString(0)).Where(n => isGone?.Invoke(n) ?? true))
        {
            long id = IdOf(name);
            removed += file.Write("DELETE FROM reply WHERE input = @0 AND made < @1", id, moment) + file.Write("DELETE FROM digest WHERE input = @0 AND made < @1", id, moment);
            // What was written from old pieces still holds; of an input that is gone there is nothing to hold.
            if (isGone is not null)
                file.Write("DELETE FROM output WHERE input = @0", name);
        }
        file.Write("DELETE FROM input WHERE id NOT IN (SELECT input FROM reply UNION SELECT input FROM digest)");
        file.Write("VACUUM");
        inputs.Clear();
        return removed;
    }

    /// <summary>Deletes the journal of a folder, damaged ones and what was being written included.</summary>
    public static void Delete(string folder)
    {
        string inside = System.IO.Path.Combine(folder, FolderName);
        if (Directory.Exists(inside))
            Directory.Delete(inside, recursive: true);
    }

    /// <summary>The hash of a model file, if the file is still the one that was hashed.</summary>
    public string? FindModelHash(FileInfo model) => file.Read(
        "SELECT hash FROM model_file WHERE path = @0 AND size = @1 AND modified = @2", r => r.GetString(0),
        model.FullName, model.Length, model.LastWriteTimeUtc.Ticks) is [var hash] ? hash : null;

    public void AddModelHash(FileInfo model, string hash) => file.Write(
        "INSERT OR REPLACE INTO model_file VALUES (@0, @1, @2, @3)", model.FullName, model.Length, model.LastWriteTimeUtc.Ticks, hash);

    /// <summary>Closes it; one that nothing came into leaves nothing behind.</summary>
    public void Dispose()
    {
        bool isEmpty = file.Read("SELECT (SELECT count(*) FROM reply) + (SELECT count(*) FROM digest) + (SELECT count(*) FROM output)", r => r.GetInt64(0)) is [0];
        if (isEmpty)
            file.Delete();
        else
            file.Dispose();
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private long IdOf(string input) => inputs.GetOrAdd(input, name =>
    {
        file.Write("INSERT OR IGNORE INTO input (name) VALUES (@0)", name);
        return file.Read("SELECT id FROM input WHERE name = @0", r => r.GetInt64(0), name)[0];
    });

    private static WrittenOutput Output(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), r.GetFieldValue<byte[]>(2), r.IsDBNull(3) ? null : r.GetFieldValue<byte[]>(3), r.GetFieldValue<byte[]>(4),
        r.IsDBNull(5) ? null : r.GetFieldValue<byte[]>(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8),
        JsonSerializer.Deserialize(r.GetString(9), JournalJson.Default.IReadOnlyListNameUse) ?? []);

    // A text that is not the one that was stored counts as unknown: it is made again.
    private static T[] Sound<T>(IReadOnlyList<T> rows, Func<T, string> text, Func<T, long> sum) => [.. rows.Where(r => JournalKey.Sum(text(r)) == sum(r))];
}

/// <summary>A reply of the model that is known already.</summary>
internal sealed record KnownReply(string Text, bool IsCutOff);
