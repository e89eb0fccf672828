using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Models;

/// <summary>A model is not known, not here, or cannot be taken in; the message says what to do next.</summary>
public class ModelException : LlamaException
{
    private protected ModelException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static ModelException Unknown(string name, IReadOnlyList<string> near) =>
        new($"There is no model '{name}'. {(near.Count > 0 ? $"Did you mean {string.Join(" or ", near)}? " : "")}" +
            "The known ones: summarize models ls. A GGUF file is named by its path, one on a hub as hf.co/OWNER/NAME:FILE.gguf.");

    internal static ModelException NoOpenSsl() =>
        new("Downloading and checking models needs OpenSSL, and this system has none. Debian: apt install libssl3 ca-certificates. " +
            "A model file that is here already can be used without it: -m FILE.gguf");

    internal static ModelException NotInstalled(string name) =>
        new($"The model {name} is not on this machine. Download it: summarize models pull {name}");

    internal static ModelException NoSuchFile(string path) =>
        new($"There is no file {path}. Models on this machine: summarize models ls");

    internal static ModelException NotOnModelScope(string name, string repository, string file) =>
        new($"No copy of {name} on ModelScope is known. It is {file} of {repository} on Hugging Face; HF_ENDPOINT can name a mirror of that hub. " +
            "A file from elsewhere: summarize models import FILE");

    internal static ModelException BadEndpoint(string variable, string value) =>
        new($"{variable} is '{value}', which is no address. It must begin with https:// or http://.");

    internal static ModelException NotOurs(InstalledModel model) =>
        new($"{model.Path} is not in the model folder; this program deletes nothing of others. Delete the file yourself, or with the program whose cache it is.");

    internal static ModelException AlreadyHere(string file, string folder) =>
        new($"{file} is already in {folder}. Check it: summarize models verify. Replace it: summarize models rm, then import again.");

    internal static ModelException NameTaken(string file, string repository) =>
        new($"The model folder already has a {file}, from {repository}. Remove that one first: summarize models rm");

    internal static ModelException Parts(string file, int count) =>
        new($"{file} is one of {count} files of a model, and import takes models of one file. Use it where it lies: -m {file}");

    internal static ModelException DiskFull(string folder, long needed, long free) =>
        new($"{folder} has {Gigabytes(free)} free, and {Gigabytes(needed)} are needed. Free some, or keep models elsewhere: set SUMMARIZE_MODELS.");

    internal static ModelException CannotWrite(string path, Exception inner) =>
        new($"{path} cannot be written: {inner.Message} Models can be kept elsewhere: set SUMMARIZE_MODELS.", inner);

    private static string Gigabytes(long bytes) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB");
}
