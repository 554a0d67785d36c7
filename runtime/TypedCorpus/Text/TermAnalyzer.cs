using TypedCorpus.Text.Stemming;

namespace TypedCorpus.Text;

/// <summary>
/// From the text of a token to its two forms: the exact one, which phrases are verified with, and the term, which
/// the index stores. A term depends on the exact form alone, so that index and query cannot disagree.
/// </summary>
internal static class TermAnalyzer
{
    /// <summary>The longest form, in UTF-16 units; what is longer is cut.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// Writes the exact form of a token and its term to buffers of <see cref="MaxLength"/>, and returns the length of
    /// the exact form, which is zero only for a text without letters and digits.
    /// </summary>
    public static int Analyze(ReadOnlySpan<char> tokenText, Span<char> exact, Span<char> term, out int termLength)
    {
        int length = Fold(tokenText, exact);
        exact.Slice(0, length).CopyTo(term);
        termLength = Stem(term, length);
        return length;
    }

    /// <summary>Writes the exact form of a token and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> tokenText, Span<char> exact) =>
        SearchFolding.Fold(tokenText, exact.Length > MaxLength ? exact.Slice(0, MaxLength) : exact);

    /// <summary>Turns an exact form into its term in place: the stem of an English word, all else as it is.</summary>
    public static int Stem(Span<char> exact, int length)
    {
        if (length <= 2 || !IsAsciiWord(exact.Slice(0, length))) return length;
        if (AcronymPlural.Is(exact.Slice(0, length))) length--;
        return Porter2Stemmer.Stem(exact, length);
    }

    private static bool IsAsciiWord(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c is not (>= 'a' and <= 'z')) return false;
        }

        return true;
    }
}
