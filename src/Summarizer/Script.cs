namespace Summarizer;

/// <summary>The writing a language is recognised by; <see cref="Other"/> stands for those that are not told apart.</summary>
internal enum Script { Han, Kana, Hangul, Latin, Cyrillic, Arabic, Thai, Other }
