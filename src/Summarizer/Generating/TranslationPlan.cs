using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>
/// Which lines of an article are translated with which context: the whole article where it fits, else windows of
/// neighbouring paragraphs that share a context.
/// </summary>
internal sealed class TranslationPlan
{
    private readonly PromptedModel model;
    private readonly PromptFunction function;
    private readonly Material whole;
    private readonly Language to;
    private readonly int room;
    private readonly Dictionary<MaterialLine, LineSize> sizes = [];

    private TranslationPlan(PromptedModel model, Material whole, Language to)
    {
        (this.model, this.whole, this.to) = (model, whole, to);
        function = model.Prompts[PromptFunction.Translate];
        room = model.Room(function);
    }

    /// <summary>The pieces in the article's order; a line that had to be divided has several.</summary>
    public static IReadOnlyList<TranslationPiece> For(PromptedModel model, Material whole, Language to) =>
        new TranslationPlan(model, whole, to).Pieces();

    private TranslationPiece[] Pieces()
    {
        if (!function.UsesMaterial)
            return [.. whole.Lines.SelectMany(l => Split(l, room)).Select(l => Piece(l, whole with { Lines = [l] }))];
        if (whole.Lines.Count == 0 || model.Count(whole.Text) + whole.Lines.Max(Answer) <= room)
            return [.. whole.Lines.Select(l => Piece(l, whole))];
        return [.. Windows().OrderBy(p => p.Line.Handle)];
    }

    private IEnumerable<TranslationPiece> Windows()
    {
        // The headline goes with every window, unless it is a text in itself.
        MaterialLine? head = whole.Headline is { } line && Tokens(line) + Answer(line) <= room / 4 ? whole.Headline : null;
        int available = room - (head is null ? 0 : Tokens(head));
        MaterialLine[] units = [.. whole.Lines.Where(l => l != head).SelectMany(l => Split(l, available))];
        for (int start = 0, end; start < units.Length; start = end)
        {
            end = EndOfWindow(units, start, available * 3 / 4);
            Material context = Context(head, units, start, end, available);
            if (start == 0 && head is not null)
                yield return Piece(head, context);
            foreach (MaterialLine unit in units[start..end])
                yield return Piece(unit, context);
        }
    }

    // A part of a divided paragraph stands alone: two lines with one number could not be told apart.
    private int EndOfWindow(MaterialLine[] units, int start, int tokens)
    {
        int end = start + 1;
        if (IsFragment(units, start))
            return end;
        while (end < units.Length && !IsFragment(units, end) && Need(units[start..(end + 1)]) <= tokens)
            end++;
        return end;
    }

    private Material Context(MaterialLine? head, MaterialLine[] units, int start, int end, int available)
    {
        List<MaterialLine> lines = [.. units[start..end]];
        int answer = lines.Max(Answer);
        if (start > 0 && units[start - 1].Handle < units[start].Handle && lines.Sum(Tokens) + Tokens(units[start - 1]) + answer <= available)
            lines.Insert(0, units[start - 1]);
        if (end < units.Length && units[end].Handle > units[end - 1].Handle && lines.Sum(Tokens) + Tokens(units[end]) + answer <= available)
            lines.Add(units[end]);
        return whole with { Lines = head is null ? lines : [head, .. lines] };
    }

    private static bool IsFragment(MaterialLine[] units, int i) =>
        (i > 0 && units[i - 1].Handle == units[i].Handle) || (i + 1 < units.Length && units[i + 1].Handle == units[i].Handle);

    private IEnumerable<MaterialLine> Split(MaterialLine line, int tokens) => LineSplitter.Split(line, l => Need([l]) <= tokens);

    private int Need(MaterialLine[] lines) => lines.Sum(Tokens) + lines.Max(Answer);

    private int Tokens(MaterialLine line) => Size(line).Tokens;

    private int Answer(MaterialLine line) => Size(line).Answer;

    private LineSize Size(MaterialLine line)
    {
        if (!sizes.TryGetValue(line, out LineSize size))
        {
            string words = line.Tagged?.Text ?? line.PlainText(whole.Language);
            int answer = PromptedModel.Within(function, model.Length.MostOfTranslation(words, whole.Language, to));
            int again = line.Tagged is null ? 0 : model.Count(words) + model.Count(model.Prompts.Tags);
            sizes[line] = size = new LineSize(model.Count(line.Render(whole.Language)) + 1, answer + again);
        }
        return size;
    }

    private TranslationPiece Piece(MaterialLine line, Material context) => new(line, context, Answer(line));

    /// <param name="Answer">Tokens its translation may take, with what the task says of its tags.</param>
    private readonly record struct LineSize(int Tokens, int Answer);
}
