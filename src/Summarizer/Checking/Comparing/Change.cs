namespace Summarizer.Checking.Comparing;

internal enum Way { None, Up, Down }

/// <summary>Up by so much (增加), or up to so much (增至).</summary>
internal enum Extent { None, By, To }

/// <summary>What a text says that a figure did.</summary>
internal readonly record struct Change(Way Way, Extent Extent);
