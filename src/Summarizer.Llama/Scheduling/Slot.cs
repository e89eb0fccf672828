namespace Summarizer.Llama.Scheduling;

/// <summary>A sequence of the context: free, live with a request, or kept for the prefix it holds.</summary>
internal sealed class Slot(int id)
{
    private int[] tokens = [];
    private int count;

    public int Id { get; } = id;

    public Generation? Generation { get; private set; }

    /// <summary>How many of <see cref="Tokens"/> are in the cache.</summary>
    public int Computed { get; set; }

    /// <summary>The longest prefix that another request took from here.</summary>
    public int Shared { get; set; }

    /// <summary>A recurrent model's prefill stops here once, so that its state can be copied as it is after the shared prefix; 0: nowhere.</summary>
    public int Boundary { get; private set; }

    public long LastUse { get; set; }

    /// <summary>The step of answers that this slot took part in last.</summary>
    public long Turn { get; set; }

    public ReadOnlySpan<int> Tokens => tokens.AsSpan(0, count);

    /// <summary>What the cache holds of this sequence, or surely will: for a live one the prompt, without the answer.</summary>
    public ReadOnlySpan<int> Prefix => tokens.AsSpan(0, Generation?.Prompt.Length ?? Computed);

    public int Reserved => Generation?.MaxTokens ?? 0;

    public bool IsFree => Generation is null && Computed == 0;

    public bool IsKept => Generation is null && Computed > 0;

    public bool IsLive => Generation is not null;

    public bool IsPrefilling => IsLive && Computed < Generation!.Prompt.Length;

    public bool IsAtBoundary => Boundary > 0 && Computed == Boundary;

    /// <param name="shared">Tokens whose cells were copied from another slot.</param>
    public void Begin(Generation generation, int shared)
    {
        if (tokens.Length < generation.Prompt.Length + generation.MaxTokens) tokens = new int[generation.Prompt.Length + generation.MaxTokens];
        generation.Prompt.CopyTo(tokens, 0);
        count = generation.Prompt.Length;
        (Generation, Computed, Shared, Boundary, Turn) = (generation, shared, 0, 0, 0);
    }

    /// <summary>Holds a prefix without a request.</summary>
    public void Keep(ReadOnlySpan<int> prefix)
    {
        if (tokens.Length < prefix.Length) tokens = new int[prefix.Length];
        prefix.CopyTo(tokens);
        End(prefix.Length);
    }

    /// <summary>A request waits for the first tokens of this one: the nearest such place counts.</summary>
    public void StopAt(int length) => Boundary = Boundary > Computed ? Math.Min(Boundary, length) : length;

    public void Add(int token) => tokens[count++] = token;

    /// <summary>Ends the request and keeps the first tokens; 0 frees the slot.</summary>
    public void End(int keep)
    {
        Generation = null;
        (count, Computed, Shared, Boundary) = (keep, keep, 0, 0);
    }
}
