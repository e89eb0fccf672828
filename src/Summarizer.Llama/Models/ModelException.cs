using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Models;

/// <summary>A model is not known, not here, or cannot be taken in; the message says what to do next.</summary>
public class ModelException : LlamaException
{
    private protected ModelException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static ModelException Unknown(string name, IReadOnlyList<string> near) => near.Count > 0
        ? new(EngineTexts.Of("Model.UnknownNear", name, string.Join(EngineTexts.Of("Or"), near)))
        : new(EngineTexts.Of("Model.Unknown", name));

    internal static ModelException NoOpenSsl() => new(EngineTexts.Of("Model.NoOpenSsl"));

    internal static ModelException NotInstalled(string name) => new(EngineTexts.Of("Model.NotInstalled", name));

    internal static ModelException NoSuchFile(string path) => new(EngineTexts.Of("Model.NoSuchFile", path));

    internal static ModelException NotOnModelScope(string name, string repository, string file) =>
        new(EngineTexts.Of("Model.NotOnModelScope", name, file, repository));

    internal static ModelException BadEndpoint(string variable, string value) => new(EngineTexts.Of("Model.BadEndpoint", variable, value));

    internal static ModelException NotOurs(InstalledModel model) => new(EngineTexts.Of("Model.NotOurs", model.Path));

    internal static ModelException AlreadyHere(string file, string folder) => new(EngineTexts.Of("Model.AlreadyHere", file, folder));

    /// <param name="repository">Where the file that has the name came from; null where that is not known.</param>
    internal static ModelException NameTaken(string file, string? repository) => repository is null
        ? new(EngineTexts.Of("Model.NameTakenElsewhere", file))
        : new(EngineTexts.Of("Model.NameTaken", file, repository));

    internal static ModelException Parts(string file, int count) => new(EngineTexts.Of("Model.Parts", file, count));

    internal static ModelException DiskFull(string folder, long needed, long free) => new(EngineTexts.Of("Model.DiskFull", folder, free / 1e9, needed / 1e9));

    internal static ModelException CannotWrite(string path, Exception inner) => new(EngineTexts.Of("Model.CannotWrite", path, inner.Message), inner);
}
