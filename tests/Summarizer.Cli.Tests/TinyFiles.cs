using Summarizer.Llama.TinyModels;

namespace Summarizer.Cli.Tests;

/// <summary>Model files that the tests write.</summary>
internal static class TinyFiles
{
    /// <summary>A model that answers everything with the same words.</summary>
    public static string Scripted(this Summarize summarize, string file, string reply = "好。")
    {
        string path = Path.Combine(summarize.Folder, file);
        using FileStream stream = File.Create(path);
        ScriptedModel.Write(stream, reply);
        return path;
    }

    /// <summary>A model that copies what it is asked for from an article of these characters.</summary>
    public static string Copying(this Summarize summarize, string file, string characters)
    {
        string path = Path.Combine(summarize.Folder, file);
        using FileStream stream = File.Create(path);
        CopyingModel.Write(stream, characters);
        return path;
    }
}
