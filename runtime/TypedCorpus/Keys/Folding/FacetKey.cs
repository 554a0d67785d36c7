using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The form by which papers are grouped by author and keyword, without case, accents, spaces and signs.</summary>
internal static class FacetKey
{
    /// <summary>The maximum length of a key. Longer ones are truncated by the generator and the runtime alike.</summary>
    public const int MaxLength = 128;

    /// <summary>Folds a text and returns the length of its key.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded) => SearchFolding.Fold(text, folded.Slice(0, MaxLength));
}
