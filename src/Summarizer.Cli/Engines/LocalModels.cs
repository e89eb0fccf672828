using Summarizer.Cli.Parsing;
using Summarizer.Generating;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Engines;

/// <summary>Model files on this machine, found and looked into.</summary>
/// <param name="Translator">Null where the general model translates too.</param>
internal sealed record LocalModels(InstalledModel General, InstalledModel? Translator) : ChosenModels
{
    /// <summary>The model that translates: the specialist that is named, else the named model, which may be one, else the installed one; null where there is none.</summary>
    /// <exception cref="ModelException">A named model is not here.</exception>
    /// <exception cref="GgufException">A file is no usable GGUF.</exception>
    public static LocalModels? ToTranslate(Session session)
    {
        ModelStore store = new(ModelFolders.OfUser());
        string named = session.Value(Settings.Translator, "") is { Length: > 0 } specialist ? specialist : session.Value(Settings.Model, "");
        if ((named.Length > 0 ? store.Find(named) : store.Preferred()) is not { } model)
            return null;
        GgufHeader.Read(model.Path);
        return new LocalModels(model, null);
    }

    /// <summary>The named models, or the installed one that the catalogue prefers; null where nobody named one and none is installed.</summary>
    /// <exception cref="ModelException">A named model is not here.</exception>
    /// <exception cref="GgufException">A file is no usable GGUF.</exception>
    /// <exception cref="CommandException">A translation specialist is asked for more than translation.</exception>
    public static new LocalModels? Of(Session session, DigestOptions options)
    {
        ModelStore store = new(ModelFolders.OfUser());
        InstalledModel? general = session.Value(Settings.Model, "") is { Length: > 0 } named ? store.Find(named) : store.Preferred();
        InstalledModel? translator = session.Value(Settings.Translator, "") is { Length: > 0 } specialist ? store.Find(specialist) : null;
        if (general is null)
            return translator is null ? null : throw Faults.TranslatorAlone(translator.Name);
        if (general.Entry?.Role == ModelRole.Translator)
            throw Faults.OnlyTranslates(general.Name);
        // A translator that has nothing to translate is not loaded.
        translator = options.TranslationLanguage is null ? null : translator;
        foreach (InstalledModel model in new[] { general, translator }.OfType<InstalledModel>())
            GgufHeader.Read(model.Path);
        return new LocalModels(general, translator);
    }
}
