using System.Text;
using Summarizer.Journaling;

namespace Summarizer.Cli.Output;

/// <summary>A file that is there whole or not at all: written aside and moved to its place when it is done. Only its owner may read it.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool keeps;

    /// <param name="aside">The folder it is written in; null: beside its place.</param>
    /// <exception cref="CommandException">The place cannot be written.</exception>
    public AtomicFile(string path, string? aside = null)
    {
        this.path = path;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        temporary = Path.Combine(aside ?? folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            PrivateFile.MakeFolder(folder);
            Writer = new StreamWriter(temporary, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), PrivateFile.Options(FileMode.CreateNew)) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Faults.OutputCannotBeWritten(path, e.Message);
        }
    }

    public StreamWriter Writer { get; }

    /// <summary>The file beneath <see cref="Writer"/>, for what is no text.</summary>
    public Stream Bytes => Writer.BaseStream;

    /// <summary>Puts the file in its place; where that fails, what was written stays beside it.</summary>
    /// <param name="replacing">Asked at the last moment.</param>
    /// <param name="written">Told the hash of the bytes before the file is in its place.</param>
    /// <exception cref="CommandException">Somebody else made a file of that name in the meantime, or the place cannot be written.</exception>
    public void Commit(Func<Replacing> replacing, Action<byte[]>? written = null)
    {
        try
        {
            Writer.Dispose();
            bool mayReplace = replacing() == Replacing.Existing;
            if (written is not null)
                written(JournalKey.OfFile(temporary));
            // Whoever opened an earlier result to others meant this one too.
            if (mayReplace && File.Exists(path) && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite: mayReplace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Hours of a model's work may be in it.
            keeps = true;
            throw Faults.OutputNotPlaced(path, e.Message, temporary);
        }
    }

    public void Commit(Replacing replacing) => Commit(() => replacing);

    /// <summary>Leaves nothing behind of a file that was not committed.</summary>
    public void Dispose()
    {
        if (keeps)
            return;
        try
        {
            Writer.Dispose();
        }
        catch (IOException)
        {
            // What cannot be written is not wanted any more.
        }
        File.Delete(temporary);
    }
}

/// <summary>What a new file may replace.</summary>
internal enum Replacing { Nothing, Existing }
