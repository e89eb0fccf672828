using Summarizer.Pairing;
using Summarizer.Writing;

namespace Summarizer.Reporting;

/// <summary>How many pairs were checked, how many have an error, and how many errors and warnings there are.</summary>
internal sealed class Tally
{
    private int pairs, wrong, errors, warnings;

    public void Add(CheckedPair pair)
    {
        pairs++;
        wrong += pair.IsOk ? 0 : 1;
        errors += pair.Findings.Count(f => f.Severity == Severity.Error);
        warnings += pair.Findings.Count(f => f.Severity == Severity.Warning);
    }

    public string In(Labels labels) => labels.Format("CheckSum", pairs, wrong, errors, warnings);
}
