using System.Globalization;
using System.Numerics.Tensors;

namespace Summarizer.Benchmarks.Parity;

/// <summary>How far two ways of computing agree, step by step.</summary>
internal sealed class Agreement(string with)
{
    private int steps, sameToken;
    private float largest, margin;

    /// <param name="best">The token that the other way would take.</param>
    /// <param name="difference">Of the logits.</param>
    public void Add(ReadOnlySpan<float> engine, int best, float difference)
    {
        var token = TensorPrimitives.IndexOfMax(engine);
        steps++;
        largest = Math.Max(largest, difference);
        // Rows of random weights repeat: tokens with the very same logit are one choice.
        if (engine[token] == engine[best]) sameToken++;
        else margin = Math.Max(margin, engine[token] - engine[best]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {with} | {steps} | {sameToken} | {largest:G3} | {(sameToken == steps ? "" : margin.ToString("G3", CultureInfo.InvariantCulture))} |");
}
