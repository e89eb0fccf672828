using Summarizer.Cli.Messages;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Which models are here, and whether the recommended one fits this machine.</summary>
internal static class ModelChecks
{
    public static IEnumerable<Diagnosis> Run(ModelStore store)
    {
        CatalogueModel wanted = store.Preferred()?.Entry ?? ModelCatalogue.Default;
        yield return Memory((long)(wanted.MemoryGiB * (1L << 30)), wanted.Name);
        yield return OpenSsl.IsUsable
            ? Diagnosis.Ok("OpenSsl", Texts.Of("Doctor.OpenSsl.Ok"))
            : Diagnosis.Warn("OpenSsl", Texts.Of("Doctor.OpenSsl.None"), Texts.Of("Doctor.OpenSsl.Advice"));
        IReadOnlyList<InstalledModel> installed = store.List();
        if (installed.Count == 0)
            yield return Diagnosis.Warn("Models", Texts.Of("Doctor.Models.None"), Texts.Of("Doctor.Models.Advice"));
        foreach (InstalledModel model in installed)
            yield return Diagnosis.Ok("Models", Texts.Of("Doctor.Models.Ok", model.Name, Sizes.Text(model.Size), model.Path));
    }

    private static Diagnosis Memory(long needed, string model)
    {
        long available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return available >= needed
            ? Diagnosis.Ok("Memory", Texts.Of("Doctor.Memory.Ok", Sizes.Text(available), model, Sizes.Text(needed)))
            : Diagnosis.Warn("Memory", Sizes.Text(available), Texts.Of("Doctor.Memory.Advice", model, Sizes.Text(needed)));
    }
}
