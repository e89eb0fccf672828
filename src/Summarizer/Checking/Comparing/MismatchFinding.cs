using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Puts into words what is wrong with a figure, with its right form.</summary>
internal static class MismatchFinding
{
    public static Finding Of(string check, Mismatch mismatch, Rendering rendering)
    {
        string? source = mismatch.Source?.In(rendering.Source).Trim(), target = mismatch.Target?.In(rendering.Target).Trim();
        string right = mismatch.Source is { } figure ? EnglishRendering.Of(figure) : "";
        string message = mismatch.Fault switch
        {
            Fault.Missing => FindingTexts.FigureMissing(source!, right),
            Fault.Invented => FindingTexts.FigureInvented(target!),
            Fault.Scale => FindingTexts.Scale(source!, right, target!),
            Fault.Unit => FindingTexts.FigureUnit(source!, right, target!),
            Fault.Direction => FindingTexts.FigureDirection(source!, target!),
            Fault.Extent => FindingTexts.FigureExtent(source!, target!),
            Fault.Bound => FindingTexts.FigureBound(source!, right, target!),
            Fault.Loosened => FindingTexts.FigureLoosened(source!, right, target!),
            Fault.Others => FindingTexts.FigureOthers(source!, target!),
            Fault.Day => FindingTexts.DayAsNumber(source!, right, target!),
            Fault.Month => FindingTexts.MonthInvented(source!, target!),
            _ => FindingTexts.FigureChanged(source!, right, target!),
        };
        return new Finding(check, mismatch.IsError ? Severity.Error : Severity.Warning, source, target, message);
    }
}
