using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Profiles;

internal static class ProfileFailure
{
    internal static ModelLoadException NoTemplate(ModelDescription model) =>
        new($"The model '{model.Name}' ({model.Architecture}) carries no chat template: it is a base model, or its file was made without one. " +
            "Take the instruct version of the model; 'summarize models ls' lists models that fit.");

    internal static ModelLoadException UnknownTemplate(ModelDescription model) =>
        new($"The model '{model.Name}' ({model.Architecture}) carries a chat template that neither this program nor llama.cpp knows, " +
            "and guessing it would spoil the answers. 'summarize models ls' lists models that fit.");
}
