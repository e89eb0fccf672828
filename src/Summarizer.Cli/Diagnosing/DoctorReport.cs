using Spectre.Console;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Prints diagnoses, each with what to do; plain words carry the verdict, colour only repeats it.</summary>
internal sealed class DoctorReport(IAnsiConsole console, int width)
{
    private readonly int column = Enum.GetValues<Health>().Max(h => CellWidth.Of(Word(h))) + 2;

    public void Write(Diagnosis diagnosis)
    {
        string word = Word(diagnosis.Health);
        string indent = new(' ', column);
        console.Write(new Text(word + indent[CellWidth.Of(word)..], Colour(diagnosis.Health)));
        console.WriteLine(string.Join($"\n{indent}", LineWrap.Lines(Texts.Of("Doctor.Line", diagnosis.Subject, diagnosis.Finding), width - column)));
        if (diagnosis.Advice is { } advice)
            console.WriteLine(indent + string.Join($"\n{indent}", LineWrap.Lines("→ " + advice, width - column)));
    }

    private static string Word(Health health) => Texts.Of($"Health.{health}");

    private static Style Colour(Health health) => health switch
    {
        Health.Ok => new Style(Color.Green),
        Health.Warn => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Red, decoration: Decoration.Bold),
    };
}
