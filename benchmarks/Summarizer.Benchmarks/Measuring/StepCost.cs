using System.Diagnostics;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks.Measuring;

/// <summary>What one call of llama.cpp's decode costs by what is in it, on the bare runtime: the figures that the scheduler's choices rest on.</summary>
internal sealed class StepCost(ILlamaContext context, int vocabulary)
{
    private readonly Random random = new(5);

    /// <summary>Fills so many articles' prefixes and gives each so many sequences; returns the sequences.</summary>
    public int[] Fork(int articles, int prefix, int sequences, int idleCells = 0)
    {
        context.Clear();
        var idle = context.MaxSequences - 1;
        for (var at = 0; at < idleCells; at += Math.Min(context.BatchCapacity, idleCells - at))
            Decode(Tokens(idle, at, Math.Min(context.BatchCapacity, idleCells - at)));
        for (var a = 0; a < articles; a++)
        {
            Decode(Tokens(a * sequences, 0, prefix));
            for (var s = 1; s < sequences; s++) context.CopySequence(a * sequences, a * sequences + s);
        }
        return [.. Enumerable.Range(0, articles * sequences)];
    }

    /// <summary>Median seconds of a step that decodes a token for each of the sequences, with so many idle rows and so many of a new prompt.</summary>
    public double Of(int[] sequences, int depth, int padding, int prompt, int times)
    {
        var scratch = context.MaxSequences - 2;
        var seconds = new List<double>();
        for (var i = 0; i < times; i++)
        {
            List<BatchToken> batch = [.. sequences.Select(s => new BatchToken(random.Next(vocabulary), depth + i, s, WantsLogits: true))];
            batch.AddRange(Tokens(scratch, 0, padding + prompt));
            var watch = Stopwatch.StartNew();
            Decode(batch.ToArray());
            seconds.Add(watch.Elapsed.TotalSeconds);
            if (padding + prompt > 0) context.RemoveSequence(scratch);
        }
        return WorkloadTable.Median(seconds);
    }

    private BatchToken[] Tokens(int sequence, int start, int count) =>
        [.. Enumerable.Range(start, count).Select(p => new BatchToken(random.Next(vocabulary), p, sequence, WantsLogits: false))];

    private void Decode(BatchToken[] batch)
    {
        if (context.Decode(batch) != DecodeStatus.Done) throw new DecodeException("No room for the step.");
    }
}
