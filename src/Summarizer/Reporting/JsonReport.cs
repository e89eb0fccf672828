using System.Text.Encodings.Web;
using System.Text.Json;
using Summarizer.Pairing;

namespace Summarizer.Reporting;

/// <summary><c>{"id","ok","findings":[{"check","severity","source","target","message"}]}</c>: an array of them, or one a line.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Compact = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    public static void Write(IEnumerable<CheckedPair> pairs, TextWriter output)
    {
        // As the serializer writes an array, a pair at a time.
        string before = "[";
        foreach (CheckedPair pair in pairs)
        {
            output.Write($"{before}\n  {JsonSerializer.Serialize(PairJson.Of(pair), Indented).ReplaceLineEndings("\n  ")}");
            before = ",";
        }
        output.WriteLine(before == "[" ? "[]" : "\n]");
    }

    public static void WriteLines(IEnumerable<CheckedPair> pairs, TextWriter output)
    {
        foreach (CheckedPair pair in pairs)
            output.WriteLine(JsonSerializer.Serialize(PairJson.Of(pair), Compact));
    }

    private sealed record PairJson(string Id, bool Ok, IEnumerable<FindingJson> Findings, string File, int Line)
    {
        public static PairJson Of(CheckedPair p) => new(p.Pair.Id, p.IsOk, p.Findings.Select(FindingJson.Of), p.Pair.Place.File, p.Pair.Place.Line);
    }

    private sealed record FindingJson(string Check, string Severity, string? Source, string? Target, string Message)
    {
        public static FindingJson Of(Finding f) => new(f.Check, TextReport.Name(f.Severity), f.Source, f.Target, f.Message);
    }
}
