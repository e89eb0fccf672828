using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>The compute devices that the loaded library knows.</summary>
internal static unsafe class SharpDevices
{
    private const int Gpu = 1, IntegratedGpu = 2;

    internal static int Count() => (int)((delegate* unmanaged[Cdecl]<nuint>)SharpLibrary.Function("ggml_backend_dev_count"))();

    /// <summary>Devices other than the processor.</summary>
    internal static IReadOnlyList<ComputeDevice> All()
    {
        var get = (delegate* unmanaged[Cdecl]<nuint, nint>)SharpLibrary.Function("ggml_backend_dev_get");
        var type = (delegate* unmanaged[Cdecl]<nint, int>)SharpLibrary.Function("ggml_backend_dev_type");
        var name = (delegate* unmanaged[Cdecl]<nint, nint>)SharpLibrary.Function("ggml_backend_dev_name");
        var description = (delegate* unmanaged[Cdecl]<nint, nint>)SharpLibrary.Function("ggml_backend_dev_description");
        var memory = (delegate* unmanaged[Cdecl]<nint, nuint*, nuint*, void>)SharpLibrary.Function("ggml_backend_dev_memory");

        var devices = new List<ComputeDevice>();
        for (var i = 0; i < Count(); i++)
        {
            var device = get((nuint)i);
            if (type(device) is not (Gpu or IntegratedGpu)) continue;
            nuint free, total;
            memory(device, &free, &total);
            devices.Add(new(
                Marshal.PtrToStringUTF8(name(device)) ?? "", Marshal.PtrToStringUTF8(description(device)) ?? "", (long)free, (long)total));
        }
        return devices;
    }
}
