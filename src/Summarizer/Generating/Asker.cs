namespace Summarizer.Generating;

/// <summary>Asks a model for one article and tells how it goes.</summary>
internal sealed record Asker(PromptedModel Model, int Article, long? Seed, IProgress<DigestProgress>? Progress)
{
    public async Task<Reply> AskAsync(string task, PromptCall call, int attempt, CancellationToken cancellationToken)
    {
        Report(DigestStep.Queued);
        bool isStarted = false;
        Reply reply = await Model.AskAsync(call, Seed, attempt, Piece, cancellationToken);
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

        void Report(DigestStep step, string? text = null) => Progress?.Report(new DigestProgress(Article, task, step, text));
    }
}
