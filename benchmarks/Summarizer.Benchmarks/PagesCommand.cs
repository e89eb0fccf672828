using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Benchmarks;

/// <summary>Reading and splitting: seconds and memory by size, each size in a process of its own.</summary>
internal static class PagesCommand
{
    private static readonly Option<int[]> Sizes = new("--megabytes") { Description = "Sizes of the file", DefaultValueFactory = _ => [1, 10, 100], AllowMultipleArgumentsPerToken = true };
    private static readonly Option<PageForm[]> Forms = new("--form") { Description = "How headlines are shown", DefaultValueFactory = _ => [PageForm.Marked, PageForm.Bare, PageForm.Wrapped], AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string> Encoding = new("--encoding") { Description = "Of the file", DefaultValueFactory = _ => "utf-8" };
    private static readonly Option<bool> Alone = new("--alone") { Description = "Measure in this process", Hidden = true };

    public static Command Create()
    {
        Command command = new("pages", "Reading, normalising and splitting of long files") { Sizes, Forms, Encoding, Alone };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        if (parsed.GetValue(Alone))
        {
            Measure(parsed.GetValue(Forms)![0], parsed.GetValue(Sizes)![0], parsed.GetValue(Encoding)!);
            return 0;
        }
        Console.WriteLine($"{Machine.Name}; {Environment.ProcessorCount} of them used\n");
        Console.WriteLine("| form | MB | read, CPU s | split, CPU s | MB/s | peak memory, MB | articles |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (PageForm form in parsed.GetValue(Forms)!)
            foreach (int size in parsed.GetValue(Sizes)!)
                Child(form, size, parsed.GetValue(Encoding)!);
        return 0;
    }

    private static void Child(PageForm form, int size, string encoding)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Own(), "pages", "--alone", "--form", $"{form}", "--megabytes", $"{size}", "--encoding", encoding]))!;
        child.WaitForExit();
    }

    // Started by dotnet, the program's own path comes first.
    private static string[] Own() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [System.Reflection.Assembly.GetEntryAssembly()!.Location] : [];

    private static void Measure(PageForm form, int megabytes, string encoding)
    {
        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string path = Path.Combine(Path.GetTempPath(), $"summarize-pages-{Environment.ProcessId}.txt");
        try
        {
            Write(path, form, megabytes, encoding);
            double size = new FileInfo(path).Length / 1e6;
            // The just-in-time compiler is no part of it: a small page first.
            PageSplitter.Split(new SourceDocument("small", "utf-8", InventedPages.Of(form, 200_000, seed: 2)));
            GC.Collect();
            // Processor time, which others on the machine do not lengthen much.
            double before = Seconds();
            SourceDocument source = SourceReader.ReadFile(path, new ReadOptions());
            double read = Seconds() - before;
            Page page = PageSplitter.Split(source);
            double whole = Seconds() - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {form} | {size:F1} | {read:F2} | {whole - read:F2} | {size / whole:F1} | {PeakMemory.Of() / 1e6:F0} | {page.Articles.Count} |"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Seconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static void Write(string path, PageForm form, int megabytes, string encoding)
    {
        using StreamWriter writer = new(path, append: false, System.Text.Encoding.GetEncoding(encoding) is UTF8Encoding ? new UTF8Encoding(false) : System.Text.Encoding.GetEncoding(encoding));
        // In parts, so that making the file costs no memory of note.
        for (int part = 0; part < megabytes; part++)
            writer.Write(InventedPages.Of(form, 1_000_000, seed: part + 3));
    }
}
