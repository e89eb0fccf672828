using Spectre.Console;
using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output.Screen;
using Summarizer.Generating;
using Summarizer.Llama.Models;
using Summarizer.Llama.TinyModels;
using Summarizer.Splitting;

namespace Summarizer.Cli.Diagnosing;

/// <summary>
/// <c>doctor --self-test</c>: the three tasks through the real pipeline and the real native library, on a model written for it that
/// can only copy. What it must copy is known, so that the way from the article to the digest is tested, and nothing about language.
/// </summary>
internal static class SelfTest
{
    public static async Task<ExitCode> RunAsync(Session session, CancellationToken cancellationToken)
    {
        IAnsiConsole console = Screens.StandardOutput();
        console.Write(new Panel(new Text(string.Join('\n', LineWrap.Lines(Texts.Of("SelfTest.Banner"), Terminal.OutputWidth - 4)))) { Border = BoxBorder.Ascii });
        console.WriteLine();
        string file = Path.Combine(Path.GetTempPath(), $"summarize-self-test-{Path.GetRandomFileName()}.gguf");
        try
        {
            Page page = PageSplitter.AsOneArticle(new SourceDocument("self-test", "utf-8", SelfTestArticle.Text));
            await using (FileStream stream = File.Create(file))
                CopyingModel.Write(stream, SelfTestArticle.Text);
            ArticleDigest digest = await DigestAsync(session, page, file, cancellationToken);
            DoctorReport report = new(console, Screens.Width);
            ExitCode code = ExitCode.Done;
            foreach (Diagnosis diagnosis in SelfTestArticle.Judge(digest).Concat(await PlantedErrors.JudgeAsync(cancellationToken)))
            {
                report.Write(diagnosis);
                code = diagnosis.Health == Health.Ok ? code : ExitCode.Engine;
            }
            return code;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<ArticleDigest> DigestAsync(Session session, Page page, string file, CancellationToken cancellationToken)
    {
        InstalledModel model = new ModelStore(ModelFolders.OfUser()).Find(file);
        using Engine engine = await Engine.LoadAsync(session, new LocalModels(model, null), cancellationToken);
        await foreach (ArticleDigest digest in engine.Pipeline().DigestAsync(page, DigestOptions.Default, null, cancellationToken))
            return digest;
        throw Faults.SelfTestWithoutArticle();
    }
}
