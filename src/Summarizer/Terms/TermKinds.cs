namespace Summarizer.Terms;

/// <summary>The names of <see cref="TermKind"/> in glossaries: <c>person</c>, 人名.</summary>
public static class TermKinds
{
    /// <summary>The name that is written.</summary>
    public static string Name(this TermKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind of a name; what is not known is a term.</summary>
    public static TermKind Parse(string name) => name.ToLowerInvariant() switch
    {
        "person" or "people" or "name" or "人名" or "人物" => TermKind.Person,
        "place" or "location" or "地名" or "地点" => TermKind.Place,
        "organization" or "organisation" or "body" or "机构" or "组织" or "机构名" => TermKind.Organization,
        "title" or "office" or "职务" or "头衔" => TermKind.Title,
        "figure" or "number" or "数字" => TermKind.Figure,
        "date" or "日期" => TermKind.Date,
        _ => TermKind.Term,
    };
}
