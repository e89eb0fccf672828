using Summarizer.Calibrating;

namespace Summarizer.Tests.Calibrating;

public sealed class CalibrationTests
{
    [Fact]
    public void Print()
    {
        using StringWriter w = new();
        CalibrationWriter.WriteMarkdown(Calibrator.Run(), w, "en");
        File.WriteAllText("/work/notes/pairs/table.md", w.ToString());
    }
}
