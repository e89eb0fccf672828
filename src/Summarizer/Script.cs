namespace Summarizer;

/// <summary>The writing a language is recognised by.</summary>
internal enum Script { Han, Kana, Hangul, Latin, Cyrillic, Arabic, Thai }
