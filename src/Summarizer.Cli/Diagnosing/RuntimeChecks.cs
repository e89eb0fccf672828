using Summarizer.Cli.Engines;
using Summarizer.Cli.Messages;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Whether llama.cpp loads, and what it sees of the machine.</summary>
internal static class RuntimeChecks
{
    public static IEnumerable<Diagnosis> Run(Session session)
    {
        RuntimeDescription? description = null;
        Diagnosis first;
        try
        {
            ILlamaRuntime runtime = RuntimeChoice.Load(session);
            description = runtime.Describe();
            first = Diagnosis.Ok("Runtime", Texts.Of("Doctor.Runtime.Ok", runtime.Name, description.Version, description.Folder));
        }
        catch (RuntimeLoadException e)
        {
            first = Diagnosis.Fail("Runtime", Texts.Of("Doctor.Runtime.Fail"), e.Message);
        }
        yield return first;
        if (description is null)
            yield break;
        yield return Diagnosis.Ok("Processor", Texts.Of("Doctor.Processor.Ok", Environment.ProcessorCount, string.Join(' ', description.CpuFeatures)));
        if (GpuNotice.Of(description, gpuLayers: 0) is { } notice)
            yield return Diagnosis.Warn("Gpu", notice, Texts.Of("Doctor.Gpu.Advice"));
        else if (description.Devices.Count == 0)
            yield return Diagnosis.Ok("Gpu", Texts.Of("Doctor.Gpu.None"));
        foreach (ComputeDevice device in description.Devices)
            yield return Diagnosis.Ok("Gpu", Texts.Of("Doctor.Gpu.Device", device.Description, Sizes.Text(device.TotalMemory)));
    }
}
