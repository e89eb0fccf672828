using Summarizer.Generating;

namespace Summarizer.Journaling;

/// <summary>
/// The replies that a journal knows. A reply is known by exactly what the model was asked: the prompt with all its text, the settings,
/// the model. What the checks make of it is not kept here, so that a change of the checks asks nothing anew that they let pass.
/// </summary>
/// <param name="Input">The input at work, to be shown.</param>
internal sealed record JournaledReplies(Journal Journal, string Input)
{
    public Reply? Find(byte[] key) => Journal.FindReply(key) is { } known ? new Reply(known.Text, known.IsCutOff) : null;

    public void Add(byte[] key, Reply reply, string task, string model) =>
        Journal.AddReply(key, new KnownReply(reply.Text, reply.IsCutOff), task, Input, model);
}
