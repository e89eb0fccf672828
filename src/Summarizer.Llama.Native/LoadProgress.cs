using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Summarizer.Llama.Native.Interop;

namespace Summarizer.Llama.Native;

/// <summary>Told of the loaded share by llama.cpp, and able to stop it. An exception of the listener stops the loading and comes out after it.</summary>
internal sealed unsafe class LoadProgress : IDisposable
{
    private readonly IProgress<float>? listener;
    private readonly CancellationToken cancellation;
    private GCHandle self;
    private ExceptionDispatchInfo? failure;

    public LoadProgress(IProgress<float>? listener, CancellationToken cancellation)
    {
        (this.listener, this.cancellation) = (listener, cancellation);
        self = GCHandle.Alloc(this);
    }

    public void Attach(ref ModelParameters parameters)
    {
        parameters.Progress = &Receive;
        parameters.ProgressData = GCHandle.ToIntPtr(self);
    }

    public void Rethrow() => failure?.Throw();

    public void Dispose() => self.Free();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte Receive(float share, nint data)
    {
        var progress = (LoadProgress)GCHandle.FromIntPtr(data).Target!;
        try
        {
            progress.listener?.Report(share);
            return progress.cancellation.IsCancellationRequested ? (byte)0 : (byte)1;
        }
        catch (Exception e)
        {
            // No exception may cross llama.cpp's frames: it is thrown again once they are gone.
            progress.failure = ExceptionDispatchInfo.Capture(e);
            return 0;
        }
    }
}
