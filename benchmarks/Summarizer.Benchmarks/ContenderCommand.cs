using System.CommandLine;
using System.Text.Json;
using Summarizer.Benchmarks.Contenders;
using Summarizer.Benchmarks.Workloads;

namespace Summarizer.Benchmarks;

/// <summary>One contender in a process of its own, so that its memory is its own; prints its measure as JSON.</summary>
internal static class ContenderCommand
{
    public static Command Create()
    {
        var setup = new Setup();
        var name = new Argument<string>("contender") { Description = "a, b or c" };
        var articles = new Option<int>("--articles") { DefaultValueFactory = _ => 6 };
        var command = new Command("contender", "One contender, its measure as JSON") { name, articles };
        setup.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var measure = await LocalContenders.RunAsync(
                parsed.GetValue(name)!, setup.Runtime(parsed), setup.Model(parsed), setup.Engine(parsed), new Workload(parsed.GetValue(articles)));
            Console.WriteLine(JsonSerializer.Serialize(measure));
        });
        return command;
    }
}
