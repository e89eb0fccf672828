using System.Reflection;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Cli.Benching;

/// <summary>The sample page that comes with the program, so that minutes are told for something everybody has.</summary>
internal static class SamplePage
{
    private const string Name = "messy-front-page.txt";

    public static Page Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)!;
        return PageSplitter.Split(SourceReader.Read(stream, Name, new ReadOptions(null, false)));
    }
}
