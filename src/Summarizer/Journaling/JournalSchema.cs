using Microsoft.Data.Sqlite;

namespace Summarizer.Journaling;

/// <summary>The tables of a journal, and how a database is known to be one.</summary>
internal static class JournalSchema
{
    /// <summary>Raised with every change that an older program could not read.</summary>
    public const int Version = 1;

    // "SUMM": SQLite keeps it in the file's head.
    private const long Application = 0x53554D4D;

    private const string Tables = """
        CREATE TABLE input (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE reply (
            key BLOB PRIMARY KEY, text TEXT NOT NULL, is_cut_off INTEGER NOT NULL, sum INTEGER NOT NULL,
            task TEXT NOT NULL, input INTEGER NOT NULL, model TEXT NOT NULL, made INTEGER NOT NULL, times INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE digest (
            key BLOB PRIMARY KEY, json TEXT NOT NULL, sum INTEGER NOT NULL,
            input INTEGER NOT NULL, model TEXT NOT NULL, made INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE output (
            path TEXT PRIMARY KEY, input TEXT NOT NULL, source BLOB NOT NULL, recipe BLOB, hash BLOB NOT NULL, before BLOB,
            articles INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, names TEXT NOT NULL, made INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE model_file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Takes the database for this process alone, and makes the tables of a new one.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        // Exclusive before the first look: the file is then locked as long as the process lives, and no shared memory is needed, which
        // network drives lack.
        Run(connection, "PRAGMA locking_mode = EXCLUSIVE");
        long application = (long)Run(connection, "PRAGMA application_id")!;
        if ((long)Run(connection, "SELECT count(*) FROM sqlite_schema")! > 0 && application != Application)
            throw JournalException.Foreign(path);
        long version = (long)Run(connection, "PRAGMA user_version")!;
        if (version > Version)
            throw JournalException.Newer(path, version, Version);
        Run(connection, "PRAGMA journal_mode = WAL");
        // A process that is killed loses nothing; a machine that loses power may lose the last moments, never the file.
        Run(connection, "PRAGMA synchronous = NORMAL");
        // What is taken out is overwritten.
        Run(connection, "PRAGMA secure_delete = ON");
        Run(connection, "BEGIN IMMEDIATE");
        if (version == 0)
        {
            Run(connection, Tables);
            Run(connection, $"PRAGMA application_id = {Application}");
            Run(connection, $"PRAGMA user_version = {Version}");
        }
        Run(connection, "COMMIT");
    }

    private static object? Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
