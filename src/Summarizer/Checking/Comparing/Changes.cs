using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Whether what rose is said to have fallen, and what rose by so much to have risen to it.</summary>
internal static class Changes
{
    public static Mismatch? Turned(Quantity s, List<Quantity> alike, Rendering rendering)
    {
        if (s.Kind != QuantityKind.Number || s.Unit.Dimension is Dimension.Age or Dimension.Duration)
            return null;
        Change source = ChineseChange.Of(rendering.Source, s);
        if (source == default)
            return null;
        List<(Quantity Figure, Change Change)> said = alike.ConvertAll(t => (t, EnglishChange.Of(rendering.Target, t)));
        if (source.Way != Way.None && said.TrueForAll(t => t.Change.Way != Way.None && t.Change.Way != source.Way))
            return new Mismatch(Fault.Direction, s, alike[0]);
        return source.Extent != Extent.None && said.TrueForAll(t => t.Change.Extent != Extent.None && t.Change.Extent != source.Extent)
            ? new Mismatch(Fault.Extent, s, alike[0]) : null;
    }
}
