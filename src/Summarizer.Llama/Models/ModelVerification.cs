using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Models;

/// <summary>A model file held against what is known of it.</summary>
internal static class ModelVerification
{
    public static async Task<ModelCheck> RunAsync(InstalledModel model, IProgress<PullProgress>? progress, TimeProvider time, CancellationToken cancellationToken)
    {
        OpenSsl.Require();
        var again = model.Entry is null ? EngineTexts.Of("Check.GetAgain") : EngineTexts.Of("Check.PullAgain", model.Name);
        if (model.Manifest is { } manifest && manifest.Size != model.Size)
            return new ModelCheck(model, CheckOutcome.WrongSize, null, EngineTexts.Of("Check.WrongSize", model.Path, model.Size, manifest.Size, again));
        try
        {
            GgufPart.ReadAll(model.Path);
        }
        catch (GgufException e)
        {
            return new ModelCheck(model, CheckOutcome.Damaged, null, e.Message);
        }

        await using var file = new FileStream(model.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var sha256 = await HashedCopy.RunAsync(file, to: null, PullStep.Hashing, progress, time, cancellationToken);
        return model.ExpectedSha256 is not { } expected
            ? new ModelCheck(model, CheckOutcome.NoHashKnown, sha256, EngineTexts.Of("Check.NoHashKnown", model.Path))
            : sha256 == expected
                ? new ModelCheck(model, CheckOutcome.Good, sha256, null)
                : new ModelCheck(model, CheckOutcome.WrongHash, sha256, EngineTexts.Of("Check.WrongHash", model.Path, sha256, expected, again));
    }
}
