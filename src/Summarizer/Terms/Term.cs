namespace Summarizer.Terms;

/// <summary>A term of the source with what it must, may and must not be called.</summary>
/// <param name="Target">The form to write.</param>
/// <param name="Allowed">Other forms that are right too.</param>
/// <param name="Forbidden">Forms that are wrong.</param>
/// <param name="Note">Whatever its owner wrote beside it, or null.</param>
public sealed record Term(
    string Source, string Target, IReadOnlyList<string> Allowed, IReadOnlyList<string> Forbidden, TermKind Kind, string? Note = null)
{
    public static Term Of(string source, string target, TermKind kind, params IReadOnlyList<string> allowed) => new(source, target, allowed, [], kind);

    /// <summary>The form to write and those that are right too.</summary>
    public IEnumerable<string> Right => Allowed.Prepend(Target).Where(t => t.Length > 0);
}

/// <summary>What a term is the name of. Figures and dates are listed for the reader; as glossary entries they say nothing.</summary>
public enum TermKind { Term, Person, Place, Organization, Title, Figure, Date }
