using System.Runtime.InteropServices;

namespace Summarizer.Llama.Native.Interop;

/// <summary><c>llama_model_params</c> of llama.cpp 0.5.0; start from <see cref="LlamaApi.DefaultModelParameters"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ModelParameters
{
    public nint Devices;
    public nint TensorBufferOverrides;
    public int GpuLayers;
    public int SplitMode;
    public int LoadMode;
    public int LazyMode;
    public int MainGpu;
    public nint TensorSplit;
    public delegate* unmanaged[Cdecl]<float, nint, byte> Progress;
    public nint ProgressData;
    public nint MetadataOverrides;
    public byte VocabularyOnly;
    public byte CheckTensors;
    public byte UseExtraBuffers;
    public byte NoHost;
    public byte NoAllocation;
    public byte LoadMtp;
}
