using Summarizer.Calibrating;

namespace Summarizer.Evaluating.Judging;

/// <summary>How often the assertions of suites are right: on the references, on these made wrong, and on these written otherwise.</summary>
/// <param name="Cases">Cases that have a reference.</param>
/// <param name="Wrong">What was made wrong, and in how many answers some assertion of the case failed.</param>
/// <param name="Harmless">What was only written otherwise, and in how many answers an assertion failed all the same.</param>
/// <param name="Kinds">Each kind of assertion: how many wrong answers it failed, and its false alarms.</param>
public sealed record AssertionCalibration(int Cases, int References, IReadOnlyList<ChangeRates> Wrong, IReadOnlyList<ChangeRates> Harmless, IReadOnlyList<KindRates> Kinds);

/// <param name="Failed">Answers with at least one assertion that does not hold.</param>
/// <param name="By">How many each kind failed.</param>
public sealed record ChangeRates(string Change, Rate Failed, IReadOnlyDictionary<string, int> By);

/// <param name="Caught">Of all wrong answers that it was asked about: most are wrong in a way that it is not there for.</param>
/// <param name="FalseAlarms">Of the references, and of these written otherwise.</param>
public sealed record KindRates(string Kind, Rate Caught, Rate FalseAlarms);
