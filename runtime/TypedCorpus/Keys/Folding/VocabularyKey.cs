using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The form by which an entry of a vocabulary is found, and by which two spellings are one name.</summary>
internal static class VocabularyKey
{
    // Venues differ late: "… Technologies, Volume 1" and "… Technologies, Volume 2".
    private const int MaxLength = 512;

    /// <summary>Returns the key, which is empty for white space alone.</summary>
    public static string Of(int kind, string name)
    {
        if (kind == VocabularyKind.Year)
            return WhiteSpace.Trim(name);
        if (kind == VocabularyKind.Repository)
            return CaseFolding.Fold(LinkKey.Of(name.AsSpan()).ToString());

        Span<char> key = stackalloc char[MaxLength];
        return key.Slice(0, FacetKey.FoldInto(name.AsSpan(), key)).ToString();
    }
}
