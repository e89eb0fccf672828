using Summarizer.Llama.Profiles;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Templates;

/// <summary>
/// A conversation as tokens. The template's own pieces are tokenized with control tokens on and message text with them off,
/// so that nothing written in an article can end a message or begin another.
/// </summary>
internal static class Conversation
{
    public static int[] Tokens(ILlamaModel model, ModelProfile profile, IReadOnlyList<TemplateMessage> messages, TextTokens? texts = null)
    {
        texts ??= new TextTokens(model);
        var tokens = new List<int>();
        foreach (var piece in profile.Turns is { } turns ? Pieces(turns, messages) : Pieces(model, profile.Template!, messages))
            if (piece.Text.Length > 0)
                // What begins a conversation carries the vocabulary's own beginning.
                tokens.AddRange(piece.IsControl || tokens.Count == 0
                    ? model.Tokenize(piece.Text, addSpecial: tokens.Count == 0, parseSpecial: piece.IsControl)
                    : texts.Of(piece.Text));
        return [.. tokens];
    }

    private static IEnumerable<Piece> Pieces(TurnMarkers turns, IReadOnlyList<TemplateMessage> messages)
    {
        var control = "";
        foreach (var message in messages)
        {
            yield return new(control + turns.Open(message.Role), IsControl: true);
            yield return new(message.Content, IsControl: false);
            control = turns.Close;
        }
        yield return new(control + turns.Answer, IsControl: true);
    }

    /// <summary>llama.cpp renders stand-ins for the messages; what lies between them is the template's.</summary>
    private static IEnumerable<Piece> Pieces(ILlamaModel model, string template, IReadOnlyList<TemplateMessage> messages)
    {
        var standIns = messages.Select((message, i) => message with { Content = $"⟦{i}⟧" }).ToArray();
        var rendered = model.ApplyTemplate(template, standIns, addAssistant: true)
            ?? throw ProfileFailure.UnknownTemplate(model.Description);

        var position = 0;
        for (var i = 0; i < messages.Count; i++)
        {
            var found = rendered.IndexOf(standIns[i].Content, position, StringComparison.Ordinal);
            if (found < 0) throw ProfileFailure.UnknownTemplate(model.Description);
            yield return new(rendered[position..found], IsControl: true);
            yield return new(messages[i].Content, IsControl: false);
            position = found + standIns[i].Content.Length;
        }
        yield return new(rendered[position..], IsControl: true);
    }

    private readonly record struct Piece(string Text, bool IsControl);
}
