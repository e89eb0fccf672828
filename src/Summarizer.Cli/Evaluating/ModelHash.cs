using Summarizer.Cli.Installing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Evaluating;

/// <summary>Which model it was, by its file.</summary>
internal static class ModelHash
{
    /// <summary>What was recorded when the model came, else the file's own; null where this system cannot hash.</summary>
    public static async Task<string?> OfAsync(InstalledModel model, Session session, CancellationToken cancellationToken)
    {
        if (model.Manifest is { } manifest)
            return manifest.Sha256;
        if (!OpenSsl.IsUsable)
            return null;
        ModelCheck check = await new ModelStore(ModelFolders.OfUser()).CheckAsync(model, new Transfer(session.Notices, model.Name), cancellationToken);
        session.Notices.ClearStatus();
        return check.Sha256;
    }
}
