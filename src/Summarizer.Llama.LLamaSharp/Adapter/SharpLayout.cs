using System.Runtime.InteropServices;
using LLama.Native;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>LLamaSharp has llama.cpp's structs by heart: where the library's differ, its defaults come out shifted, and every call would go wrong.</summary>
internal static unsafe class SharpLayout
{
    internal static bool Fits()
    {
        // Asked for with room to spare: a library with more fields writes past the end of those that are known.
        var defaults = ((delegate* unmanaged[Cdecl]<Room>)SharpLibrary.Function("llama_context_default_params"))().Known;
        return defaults is
        {
            n_ctx: 512,
            n_batch: 2048,
            n_ubatch: 512,
            n_seq_max: 1,
            n_threads: > 0,
            n_threads_batch: > 0,
            rope_scaling_type: RopeScalingType.Unspecified,
            llama_pooling_type: LLamaPoolingType.Unspecified,
            attention_type: LLamaAttentionType.Unspecified,
            llama_flash_attn_type: LLamaFlashAttentionType.LLAMA_FLASH_ATTENTION_TYPE_AUTO,
            rope_freq_base: 0,
            yarn_ext_factor: < 0,
            type_k: GGMLType.GGML_TYPE_F16,
            type_v: GGMLType.GGML_TYPE_F16,
            offload_kqv: true,
            kv_unified: false,
            samplers: 0,
            n_samplers: 0,
        };
    }

    [StructLayout(LayoutKind.Sequential, Size = 1024)]
    private struct Room
    {
        public LLamaContextParams Known;
    }
}
