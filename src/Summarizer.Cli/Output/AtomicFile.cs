using System.Text;

namespace Summarizer.Cli.Output;

/// <summary>A file that is there whole or not at all: written beside its place and moved when it is done.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool keeps;

    /// <exception cref="CommandException">The place cannot be written.</exception>
    public AtomicFile(string path)
    {
        this.path = path;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            Writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
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
    /// <exception cref="CommandException">Somebody else made a file of that name in the meantime, or the place cannot be written.</exception>
    public void Commit(Replacing replacing)
    {
        try
        {
            Writer.Dispose();
            File.Move(temporary, path, overwrite: replacing == Replacing.Existing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Hours of a model's work may be in it.
            keeps = true;
            throw Faults.OutputNotPlaced(path, e.Message, temporary);
        }
    }

    /// <summary>Leaves nothing behind of a file that was not committed.</summary>
    public void Dispose()
    {
        if (keeps)
            return;
        Writer.Dispose();
        File.Delete(temporary);
    }
}

/// <summary>What a new file may replace.</summary>
internal enum Replacing { Nothing, Existing }
