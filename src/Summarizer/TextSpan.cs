namespace Summarizer;

/// <summary>A half-open range [Start, End) of Unicode code points in the decoded file.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
}
