using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Summarizer.Journaling;

/// <summary>
/// The journal's database: one process at a time, write-ahead, readable by its owner alone. A damaged file is moved aside, told, and
/// begun anew; what was asked of it is then asked of the new one.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private const int Busy = 5;
    private const int Unwritable = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;

    private readonly string path;
    private readonly Action<string> told;
    private readonly Lock gate = new();
    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly string[] made;
    private SqliteConnection? connection;

    /// <param name="told">Told what a user must know, in their language.</param>
    /// <exception cref="JournalException">It is in use, of a later version, or cannot be opened.</exception>
    public JournalFile(string path, Action<string> told)
    {
        (this.path, this.told) = (path, told);
        made = [.. Folders(path).Where(f => !Directory.Exists(f))];
        Write("SELECT 1");
    }

    // The journal's own folder and the one that it is in.
    private static string[] Folders(string path)
    {
        string own = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        return [own, System.IO.Path.GetDirectoryName(own)!];
    }

    public string Path => path;

    /// <summary>How long everybody together has waited for it.</summary>
    public TimeSpan Spent { get; private set; }

    /// <summary>Runs a statement; <c>@0</c>, <c>@1</c>… stand for the values.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Write(string sql, params object?[] values) => Use(sql, values, command => command.ExecuteNonQuery());

    public IReadOnlyList<T> Read<T>(string sql, Func<SqliteDataReader, T> row, params object?[] values) => Use(sql, values, command =>
    {
        using SqliteDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    });

    /// <summary>Closes and deletes it, with the folders that were made for it and hold nothing else.</summary>
    public void Delete()
    {
        Dispose();
        File.Delete(path);
        foreach (string folder in made.TakeWhile(f => !Directory.EnumerateFileSystemEntries(f).Any()))
            Directory.Delete(folder);
    }

    public void Dispose()
    {
        lock (gate)
            Close();
    }

    private T Use<T>(string sql, object?[] values, Func<SqliteCommand, T> run)
    {
        lock (gate)
        {
            long start = Stopwatch.GetTimestamp();
            for (bool isSecond = false; ; isSecond = true)
            {
                try
                {
                    T result = run(Command(sql, values));
                    Spent += Stopwatch.GetElapsedTime(start);
                    return result;
                }
                catch (SqliteException e) when (e.SqliteErrorCode is Corrupt or NotADatabase && !isSecond)
                {
                    MoveAside();
                }
                catch (SqliteException e)
                {
                    throw e.SqliteErrorCode switch
                    {
                        Busy => JournalException.InUse(path, e),
                        Full or Unwritable => JournalException.Full(path, e),
                        _ => JournalException.Unusable(path, e),
                    };
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    throw JournalException.Unusable(path, e);
                }
            }
        }
    }

    private SqliteCommand Command(string sql, object?[] values)
    {
        connection ??= Open();
        if (!commands.TryGetValue(sql, out SqliteCommand? command))
        {
            commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
        }
        for (int i = command.Parameters.Count; i < values.Length; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}" });
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].ResetSqliteType();
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        return command;
    }

    private SqliteConnection Open()
    {
        PrivateFile.Make(path);
        SqliteConnection opened = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            opened.Open();
            JournalSchema.Prepare(opened, path);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private void MoveAside()
    {
        Close();
        string aside = "";
        for (int i = 1; i == 1 || File.Exists(aside); i++)
            aside = System.IO.Path.ChangeExtension(path, $"damaged-{i}.db");
        File.Move(path, aside);
        if (File.Exists(path + "-wal"))
            File.Move(path + "-wal", aside + "-wal", overwrite: true);
        told(JournalTexts.Of("Damaged", path, aside));
    }

    private void Close()
    {
        foreach (SqliteCommand command in commands.Values)
            command.Dispose();
        commands.Clear();
        connection?.Dispose();
        connection = null;
    }
}
