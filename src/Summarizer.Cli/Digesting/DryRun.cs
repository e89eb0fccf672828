using Summarizer.Batching;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Progress;
using Summarizer.Generating;
using Summarizer.Llama;
using Summarizer.Llama.Benching;

namespace Summarizer.Cli.Digesting;

/// <summary><c>--dry-run</c>: what a run would do, from the same inputs, the same journal and the same plan of prompts; nothing is written.</summary>
internal sealed class DryRun(Session session, InputPages pages, OutputPlan plan)
{
    private const int MostRows = 30;
    private static readonly string[] Columns = ["Input", "State", "Articles", "TokensIn", "TokensOut"];

    public async Task RunAsync(IReadOnlyList<BatchInput> batch, ModelDigests? model, CancellationToken cancellationToken)
    {
        string[] todo = [.. batch.Where(b => b.Done is null).Select(b => b.Name)];
        IReadOnlyDictionary<string, Page> sample = await pages.SampleAsync(todo, cancellationToken);
        Dictionary<string, DigestEstimate> estimates = sample.ToDictionary(
            p => p.Key, p => model is null ? new DigestEstimate(p.Value.Articles.Count, 0, 0, 0) : model.Estimate([p.Value]) ?? new DigestEstimate(0, 0, 0, 0));
        if (batch.Count <= MostRows)
            await Console.Out.WriteLineAsync(TextTable.Of(
                [.. Columns.Select(c => Texts.Of($"Batch.{c}"))], [.. batch.Select(b => Row(b, estimates.GetValueOrDefault(b.Name)))], Terminal.OutputWidth, 0, 1));
        DigestEstimate whole = Sampled.Whole(estimates.Values.Aggregate(new DigestEstimate(0, 0, 0, 0), (sum, one) => sum + one), sample.Count, todo.Length);
        await Console.Out.WriteLineAsync(Texts.Of("DryRun.Sum", todo.Length, whole.Articles, batch.Count - todo.Length, plan.Folder ?? session.Parse.GetValue(Parsing.Settings.Output) ?? "stdout"));
        if (model is not null && whole.TokensOut > 0)
            await Console.Out.WriteLineAsync(model.Client is { } client
                ? Texts.Of("DryRun.Model", whole.TokensIn, whole.TokensOut, await TimeOfAsync(whole, client, cancellationToken))
                : Texts.Of("Digest.Estimate", whole.Articles, whole.TokensIn, whole.TokensOut, model.ModelName));
    }

    // Measured now, on this machine and with this model: a number from elsewhere would be a guess.
    private async Task<string> TimeOfAsync(DigestEstimate whole, LocalChatClient client, CancellationToken cancellationToken)
    {
        session.Notices.Status(Texts.Of("Bench.Reading"));
        SpeedTest speed = new(client);
        await speed.ReadAsync(cancellationToken);
        double reads = await speed.ReadAsync(cancellationToken);
        double writes = await speed.WriteAsync(Math.Min(8, client.MaxSequences), cancellationToken);
        session.Notices.ClearStatus();
        return ProgressLine.Duration(TimeSpan.FromSeconds((whole.TokensIn / reads) + (whole.TokensOut / writes)));
    }

    private static string[] Row(BatchInput input, DigestEstimate? estimate)
    {
        string state = Texts.Of(input.Done is not null ? "Batch.Skipped" : estimate is null ? "Batch.Failed" : "Batch.ToDo");
        int? articles = input.Done?.Articles ?? estimate?.Articles;
        return [input.Name, state, TextTable.Number(articles), TextTable.Number(estimate?.TokensIn), TextTable.Number(estimate?.TokensOut)];
    }
}
