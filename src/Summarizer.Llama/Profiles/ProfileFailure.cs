using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Profiles;

internal static class ProfileFailure
{
    internal static ModelLoadException NoTemplate(ModelDescription model) => new(EngineTexts.Of("Profile.NoTemplate", model.Name, model.Architecture));

    internal static ModelLoadException UnknownTemplate(ModelDescription model) => new(EngineTexts.Of("Profile.UnknownTemplate", model.Name, model.Architecture));
}
