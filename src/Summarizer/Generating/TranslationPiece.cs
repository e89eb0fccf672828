using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>A paragraph to translate, or a part of one that is too long.</summary>
/// <param name="Context">The lines the model sees with it.</param>
/// <param name="AnswerTokens">The most the translation may take.</param>
internal sealed record TranslationPiece(MaterialLine Line, Material Context, int AnswerTokens);
