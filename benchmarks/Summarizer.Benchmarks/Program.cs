using System.CommandLine;
using Summarizer.Benchmarks;

return await new RootCommand("Speed, side by side in one run.")
{
    WorkloadCommand.Create(),
    ContenderCommand.Create(),
    SpeedsCommand.Create(),
    ArticleCommand.Create(),
    ParityCommand.Create(),
    StepsCommand.Create(),
    PagesCommand.Create(),
    BatchCommand.Create(),
    FiguresCommand.Create(),
    ModelCommand.Create(),
}.Parse(args).InvokeAsync();
