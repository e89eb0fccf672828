using System.CommandLine;
using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Reading;

namespace Summarizer.Cli.Reading;

/// <summary>What the arguments name: files, the text files of folders, what patterns match, standard input.</summary>
internal static class Inputs
{
    /// <summary>The inputs in the order they are named. What is not there is reported, and the others stay.</summary>
    /// <exception cref="CommandException">There is nothing to read, or the first word is neither a command nor a file.</exception>
    public static IReadOnlyList<string> Of(Session session, Verdict verdict)
    {
        string[] named = session.Parse.GetValue(Arguments.Inputs) ?? [];
        if (named.Length == 0)
            return Console.IsInputRedirected ? [OutputNames.StandardInput] : throw Faults.NothingToRead();
        if (session.Parse.CommandResult.Command is RootCommand root && IsWord(named[0]))
            throw Faults.UnknownCommand(named[0], NearestWord.Of(named[0], root.Subcommands.Select(c => c.Name)));
        List<string> inputs = [];
        foreach (string argument in named)
        {
            try
            {
                inputs.AddRange(WithoutResults(session, argument, InputFiles.Expand([argument])));
            }
            catch (ReadException e)
            {
                verdict.Add(Failure.Report(e, session.Notices, argument));
            }
        }
        return [.. inputs.Distinct()];
    }

    // A folder that holds the results of the last run is no page of this one.
    private static IEnumerable<string> WithoutResults(Session session, string argument, IReadOnlyList<string> files)
    {
        if (session.Parse.GetValue(Settings.Output) is not { } output || !Directory.Exists(argument) || !Directory.Exists(output))
            return files;
        return RealPath.Comparer.Equals(RealPath.Of(output), RealPath.Of(argument))
            ? throw Faults.OutputFolderIsInput(argument)
            : files.Where(f => !RealPath.IsBelow(f, output));
    }

    private static bool IsWord(string text) =>
        text != OutputNames.StandardInput && !text.StartsWith('-') && text.IndexOfAny(['.', '/', '\\', '*', '?', '[', ':']) < 0 && !Path.Exists(text);
}
