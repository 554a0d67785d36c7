using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The form by which papers are listed by author and keyword: case, accents, spaces and signs do not matter.</summary>
internal static class FacetKey
{
    /// <summary>What is longer is cut, on both sides alike.</summary>
    public const int MaxLength = 128;

    /// <summary>Folds a text and returns the length of what it is folded to.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded) => SearchFolding.Fold(text, folded.Slice(0, MaxLength));
}
