using Summarizer.Llama.Runtime;
using Summarizer.Llama.Scheduling;

namespace Summarizer.Llama.Requests;

/// <summary>Chooses what the options leave to the engine.</summary>
internal static class ContextSize
{
    private const int UsualContext = 8192;

    public static ContextOptions Of(ModelDescription model, EngineOptions options)
    {
        var context = options.Context > 0 ? options.Context : Math.Min(UsualContext, model.TrainedContext > 0 ? model.TrainedContext : UsualContext);
        return new ContextOptions(
            context,
            Math.Min(options.BatchTokens, context),
            options.MaxSequences + SlotTable.Spare,
            options.Threads > 0 ? options.Threads : Processor.PhysicalCores,
            options.FlashAttention);
    }
}
