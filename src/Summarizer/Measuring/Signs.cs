namespace Summarizer.Measuring;

/// <summary>Degrees below zero: 零下12摄氏度, minus 12, 12 degrees below zero.</summary>
internal static class Signs
{
    private static readonly string[] Behind = [" below zero", " below freezing", " below 0", " Celsius below zero"];

    public static void Read(string text, List<Quantity> found, string[] before)
    {
        for (int i = 0; i < found.Count; i++)
        {
            Quantity q = found[i];
            if (q is { Kind: QuantityKind.Number, IsVague: false, Unit.Dimension: Dimension.Temperature or Dimension.Degree } && q.Low >= 0 && IsBelow(text, q, before))
                found[i] = q.IsRange ? q with { Low = -q.High, High = -q.Low } : q with { Low = -q.Low, High = -q.High };
        }
    }

    // A dash between two figures is no sign.
    private static bool IsBelow(string text, Quantity q, string[] before)
    {
        int digits = q.Start;
        while (digits < q.End && !char.IsDigit(text[digits]) && !Chinese.HanDigits.IsNumeral(text[digits]))
            digits++;
        foreach (string sign in before)
            for (int at = q.Start; at <= digits; at += Math.Max(1, digits - q.Start))
                if (at >= sign.Length && string.Compare(text, at - sign.Length, sign, 0, sign.Length, StringComparison.OrdinalIgnoreCase) == 0 && (sign.Length > 1 || sign[0] == '负' || at == sign.Length || !char.IsLetterOrDigit(text[at - sign.Length - 1]) && text[at - sign.Length - 1] is not ('℃' or '°')))
                    return true;
        return Array.Exists(Behind, b => string.Compare(text, q.End, b, 0, b.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
