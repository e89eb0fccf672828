namespace Summarizer.Journaling;

/// <summary>What a journal keeps of one input.</summary>
/// <param name="Replies">Replies of the model.</param>
/// <param name="Digests">Articles that are whole.</param>
/// <param name="Bytes">Of text.</param>
/// <param name="Model">The name of a model that made it; empty where none did.</param>
/// <param name="Made">When the last of it came.</param>
public sealed record JournalPiece(string Input, int Replies, int Digests, long Bytes, string Model, DateTimeOffset Made);
