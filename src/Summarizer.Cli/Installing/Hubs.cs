using Summarizer.Cli.Parsing;
using Summarizer.Llama.Models;

namespace Summarizer.Cli.Installing;

/// <summary>Where models come from in this run.</summary>
internal static class Hubs
{
    public static HubOptions Of(Session session)
    {
        HubOptions hubs = HubOptions.FromEnvironment() with { Network = session.Network };
        return session.Network.ForbiddenBy is { } by ? hubs with { Offline = by } : hubs;
    }

    public static ModelSource Source(Session session) =>
        session.Value(Settings.Source, "huggingface") == "modelscope" ? ModelSource.ModelScope : ModelSource.HuggingFace;
}
