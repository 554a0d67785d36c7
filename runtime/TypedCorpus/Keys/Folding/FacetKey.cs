using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The form by which papers are grouped by author and keyword, without case, accents, spaces and signs.</summary>
internal static class FacetKey
{
    /// <summary>The maximum length of a key. Longer ones are truncated by the generator and the runtime alike.</summary>
    public const int MaxLength = 128;

    /// <summary>Folds a text and returns the length of its key, which is zero for white space alone.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded) => FoldInto(text, folded.Slice(0, MaxLength));

    /// <summary>Folds a text as <see cref="Fold"/> does, with the buffer as the only limit.</summary>
    public static int FoldInto(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (CanonicalForm.MayChange(text))
        {
            Span<char> composed = new char[text.Length * CanonicalForm.MaxGrowth];
            text = composed.Slice(0, CanonicalForm.Compose(text, composed));
        }

        int length = SearchFolding.Fold(text, folded);
        return length > 0 ? length : CopySigns(text, folded);
    }

    /// <summary>Keeps the signs of a text that has nothing else, such as <c>∞</c>, so that it is found.</summary>
    private static int CopySigns(ReadOnlySpan<char> text, Span<char> signs)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (length < signs.Length && !WhiteSpace.IsSpaceOrLineEnd(c))
                signs[length++] = c;
        }

        // A surrogate pair is never split.
        return length > 0 && char.IsHighSurrogate(signs[length - 1]) ? length - 1 : length;
    }
}
