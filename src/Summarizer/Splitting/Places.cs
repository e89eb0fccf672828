namespace Summarizer.Splitting;

/// <summary>For each UTF-16 unit of a text, the unit of the decoded file it was made of; kept as runs that follow one another in the file.</summary>
internal sealed class Places
{
    private static readonly int[] Whole = [0];

    private readonly int[] inText, inFile;

    private Places(int[] inText, int[] inFile, int length) => (this.inText, this.inFile, Length) = (inText, inFile, length);

    public int Length { get; }

    public int this[int unit] => RunOf(unit) is var run ? inFile[run] + unit - inText[run] : 0;

    /// <summary>Text that stands in the file as it is.</summary>
    public static Places Of(int start, int length) => length == 0 ? new([], [], 0) : new(Whole, [start], length);

    public Places Slice(int start, int end)
    {
        if (start == 0 && end == Length) return this;
        if (start == end) return Of(0, 0);
        if (inText.Length == 1) return Of(inFile[0] + start, end - start);
        Builder part = new();
        part.Add(this, start, end);
        return part.Build();
    }

    public PositionMap Map(string text, SourceText source)
    {
        int[] points = new int[inFile.Length];
        for (int run = 0; run < points.Length; run++) points[run] = source.CodePoint(inFile[run]);
        return new PositionMap(text, inText, points);
    }

    private int RunOf(int unit)
    {
        if (inText.Length == 1) return 0;
        int found = Array.BinarySearch(inText, unit);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Puts places together, unit by unit or in stretches.</summary>
    public sealed class Builder
    {
        private readonly List<int> inText = [], inFile = [];
        private int length, next = -1;

        public void Add(int place) => Add(place, 1);

        public void Add(Places places) => Add(places, 0, places.Length);

        public void Add(Places places, int start, int end)
        {
            for (int run = start < end ? places.RunOf(start) : 0; start < end; run++)
            {
                int stop = run + 1 < places.inText.Length ? Math.Min(end, places.inText[run + 1]) : end;
                Add(places.inFile[run] + start - places.inText[run], stop - start);
                start = stop;
            }
        }

        /// <summary>Takes the last unit away.</summary>
        public void RemoveLast()
        {
            (length, next) = (length - 1, -1);
            if (inText[^1] != length) return;
            inText.RemoveAt(inText.Count - 1);
            inFile.RemoveAt(inFile.Count - 1);
        }

        public Places Build() => new([.. inText], [.. inFile], length);

        private void Add(int place, int units)
        {
            if (place != next)
            {
                inText.Add(length);
                inFile.Add(place);
            }
            length += units;
            next = place + units;
        }
    }
}
