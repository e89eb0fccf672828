namespace Summarizer.Llama.Runtime;

/// <summary>
/// Which runtime's llama.cpp this process holds. Two of them cannot be in one process: the system's loader finds the
/// libraries they need by names that both have, and gives one the other's.
/// </summary>
public static class LoadedLibrary
{
    private static string? owner;

    /// <exception cref="RuntimeLoadException">Another runtime has loaded its library.</exception>
    public static void Claim(string runtime)
    {
        var first = Interlocked.CompareExchange(ref owner, runtime, null);
        if (first is not null && first != runtime)
            throw new RuntimeLoadException(EngineTexts.Of("Engine.OtherRuntime", first, runtime));
    }
}
