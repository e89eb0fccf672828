namespace Summarizer;

/// <summary>Where and when a text appeared; what nobody says is null.</summary>
/// <param name="Publication">The paper's name as printed: 临川日报.</param>
/// <param name="Page">The page as printed, without 第 and 版: <c>2</c>, <c>A3</c>.</param>
public sealed record Dateline(string? Publication, DateOnly? Date, string? Page)
{
    public static Dateline Unknown { get; } = new(null, null, null);

    /// <summary>This, with what it leaves open taken from another.</summary>
    public Dateline Or(Dateline other) => new(Publication ?? other.Publication, Date ?? other.Date, Page ?? other.Page);
}
