using Summarizer.Journaling;

namespace Summarizer.Generating;

/// <summary>Asks a model for one article, unless the reply is known already, and tells how it goes.</summary>
internal sealed record Asker(PromptedModel Model, ArticleName Article, long? Seed, IProgress<DigestProgress>? Progress, JournaledReplies? Known = null)
{
    public async Task<Reply> AskAsync(string task, PromptCall call, int attempt, CancellationToken cancellationToken)
    {
        byte[]? key = Known is null ? null : Model.KeyOf(call, Seed, attempt);
        if (key is not null && Known!.Find(key) is { } known)
            return known;
        Report(DigestStep.Queued);
        bool isStarted = false;
        Reply reply = await Model.AskAsync(call, Seed, attempt, Piece, cancellationToken);
        if (key is not null)
            Known!.Add(key, reply, task, Model.Name);
        Report(DigestStep.Finished);
        return reply;

        void Piece(string text)
        {
            if (!isStarted)
                Report(DigestStep.Started);
            isStarted = true;
            if (text.Length > 0)
                Report(DigestStep.Streaming, text);
        }

        void Report(DigestStep step, string? text = null) => Progress?.Report(new DigestProgress(Article.Input, Article.Number, task, step, text));
    }
}

/// <summary>Which article is meant.</summary>
/// <param name="Number">Its number on its page.</param>
internal sealed record ArticleName(string Input, int Number);
