using Summarizer.Cli.Engines;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Cli.Evaluating;

/// <summary>The suites that are named, read before any model is loaded.</summary>
internal static class EvalSuites
{
    /// <summary>Those that can be read; the others are told and count in the verdict.</summary>
    public static IReadOnlyList<Suite> Read(Session session, Verdict verdict)
    {
        string[] named = session.Parse.GetValue(EvalSettings.Suites) ?? [];
        IReadOnlyList<string> words = EvalSettings.Cases.Of(session.Parse, []);
        List<Suite> suites = [];
        foreach (string file in SuiteFiles.Find(ProgramPrompts.Folder, named))
        {
            try
            {
                suites.Add(SuiteReader.Read(file));
            }
            catch (SuiteException e)
            {
                verdict.Add(Failure.Report(e, session.Notices, file));
            }
        }
        Suite[] chosen = words.Count == 0 ? [.. suites] : [.. suites.Select(s => s.Only(words)).Where(s => s.Count > 0)];
        return chosen.Length > 0 || suites.Count == 0 ? chosen : throw Faults.NoSuchCase(string.Join(", ", words));
    }
}
