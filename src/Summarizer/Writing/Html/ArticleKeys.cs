namespace Summarizer.Writing.Html;

/// <summary>The ids of an article's parts in a page, which may hold several sources.</summary>
internal sealed record ArticleKeys(int Source, int Article)
{
    public string Id => $"s{Source}a{Article}";

    public string Sentence(int id) => $"{Id}-s{id}";

    public string Paragraph(int index) => $"{Id}-p{index}";

    public string Text(Place place) => $"{Id}-{JsonNames.Of(place.Part)[0]}{place.Index}t";

    public string Link(string key) => $"{Id}-{key}";

    public string Mark(int number) => $"{Id}-m{number}";

    public string Note(int number) => $"{Id}-note{number}";
}
