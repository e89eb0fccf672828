using Summarizer.Cli.Messages;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Output;

/// <summary>Where the results go and in which format: decided, and refused, before any work is done.</summary>
internal sealed class OutputPlan
{
    private readonly IReadOnlyDictionary<string, string> files;

    private readonly Func<string, OutputFormat> formatOf;

    // The files that are read, links followed.
    private readonly HashSet<string> sources;

    private OutputPlan(OutputFormat format, Func<string, OutputFormat> formatOf, OutputKind kind, string? folder, IReadOnlyDictionary<string, string> files, HashSet<string> sources) =>
        (Format, this.formatOf, Kind, Folder, this.files, this.sources) = (format, formatOf, kind, folder, files, sources);

    /// <summary>The format of the results, unless each has its input's own.</summary>
    public OutputFormat Format { get; }

    /// <summary>The format of an input's result.</summary>
    public OutputFormat FormatOf(string input) => formatOf(input);

    public OutputKind Kind { get; }

    /// <summary>The folder that gets a file for each input; null where results go elsewhere.</summary>
    public string? Folder { get; }

    /// <summary>The file that an input's result goes to; null for standard output.</summary>
    public string? FileOf(string input) => files.GetValueOrDefault(input);

    /// <summary>The inputs whose results a shard makes; all of them where there is none. Names are given before, so that they are the same in every shard.</summary>
    /// <exception cref="CommandException">The results go to no folder.</exception>
    public IReadOnlyList<string> Of(Shard? shard, IReadOnlyList<string> inputs) =>
        shard is null ? inputs
        : Folder is null ? throw Faults.ShardNeedsFolder()
        : [.. inputs.Where(i => shard.Holds(Path.ChangeExtension(Path.GetRelativePath(Folder, FileOf(i)!), null)))];

    /// <summary>An input is never an output, not even by force.</summary>
    /// <exception cref="CommandException">The file is an input, by its own name or through links.</exception>
    public void CheckIsNoInput(string file)
    {
        if (sources.Contains(RealPath.Of(file)))
            throw Faults.OutputIsInput(file);
    }

    /// <param name="existing">Who looks after files that exist in a folder.</param>
    /// <exception cref="CommandException">A file exists and may not be replaced, is an input, cannot be written, or its extension names no format.</exception>
    public static OutputPlan Of(Session session, IReadOnlyList<string> inputs, FormatChoice choice, Existing existing = Existing.AreRefused)
    {
        string? path = session.Parse.GetValue(Settings.Output);
        HashSet<string> sources = new(inputs.Where(i => i != OutputNames.StandardInput).Select(RealPath.Of), RealPath.Comparer);
        if (path is null)
            return new OutputPlan(choice.Of(session), i => choice.Of(session, i), Screen(session, choice, inputs), null, new Dictionary<string, string>(), sources);
        bool isFolder = IsFolder(path);
        OutputFormat? one = isFolder ? null : choice.OfFile(path, session);
        if (one == OutputFormat.Json && inputs.Count > 1)
            throw Faults.SeveralInOneJson(path);
        if (choice.Own is not null && one is OutputFormat.Docx or OutputFormat.Html && inputs.Count > 1)
            throw Faults.SeveralInOneFile(path);
        IReadOnlyDictionary<string, string> files = isFolder
            ? OutputNames.In(path, inputs, i => choice.Of(session, i))
            : inputs.Distinct().ToDictionary(i => i, _ => path);
        OutputPlan plan = new(one ?? choice.Of(session), i => one ?? choice.Of(session, i), isFolder ? OutputKind.FileEach : OutputKind.OneFile, isFolder ? path : null, files, sources);
        foreach (string file in files.Values)
        {
            plan.CheckIsNoInput(file);
            if (!(isFolder && existing == Existing.AreJournaled) && File.Exists(file) && !session.Has(Settings.Force))
                throw Faults.OutputExists(file);
        }
        Place.CheckWritable(isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!, path);
        return plan;
    }

    // Whoever writes -f md wants the Markdown itself, also on a terminal.
    private static OutputKind Screen(Session session, FormatChoice choice, IReadOnlyList<string> inputs)
    {
        OutputFormat[] formats = [.. inputs.Select(i => choice.Of(session, i)).Distinct()];
        foreach (OutputFormat binary in formats.Where(f => f.IsBinary()))
            if (!Console.IsOutputRedirected || (choice.Own is not null && inputs.Count > 1))
                throw Faults.BinaryOnScreen(binary);
        return Terminal.ShowsOutput && formats is [OutputFormat.Markdown] && choice.Own is null && !choice.IsNamed(session) ? OutputKind.Screen : OutputKind.Pipe;
    }

    /// <summary>Whether <c>-o</c> names a folder: one that is there, or a name without an extension.</summary>
    public static bool IsFolder(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || (Path.GetExtension(path).Length == 0 && !File.Exists(path));
}

/// <summary><see cref="Screen"/>: somebody reads it on a terminal.</summary>
internal enum OutputKind { Screen, Pipe, OneFile, FileEach }

/// <summary><see cref="AreJournaled"/>: the folder's journal tells which are the program's own.</summary>
internal enum Existing { AreRefused, AreJournaled }
