using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary>Where models come from in this run.</summary>
internal static class Hubs
{
    public static HubOptions Of(Session session)
    {
        HubOptions hubs = HubOptions.FromEnvironment();
        return session.Value(Settings.Offline, false) ? hubs with { Offline = Settings.Offline.Name.Flag } : hubs;
    }

    public static ModelSource Source(Session session) =>
        session.Value(Settings.Source, "huggingface") == "modelscope" ? ModelSource.ModelScope : ModelSource.HuggingFace;
}
