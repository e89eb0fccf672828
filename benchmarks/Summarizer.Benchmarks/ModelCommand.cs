using System.CommandLine;

namespace Summarizer.Benchmarks;

/// <summary>Writes the synthetic file and prints its path: for llama.cpp's own tools.</summary>
internal static class ModelCommand
{
    public static Command Create()
    {
        var setup = new Setup();
        var command = new Command("model", "Write the synthetic model and print its path");
        setup.AddTo(command);
        command.SetAction(parsed => Console.WriteLine(setup.Model(parsed)));
        return command;
    }
}
