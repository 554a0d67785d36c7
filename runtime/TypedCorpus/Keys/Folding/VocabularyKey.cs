using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The form by which an entry of a vocabulary is found, and by which two spellings are one name.</summary>
internal static class VocabularyKey
{
    // Venues differ late: "… Technologies, Volume 1" and "… Technologies, Volume 2".
    private const int MaxLength = 512;

    /// <summary>The key of an author, a venue or a keyword, which is empty for white space alone.</summary>
    public static string OfName(string name)
    {
        Span<char> key = stackalloc char[MaxLength];
        return key.Slice(0, FacetKey.FoldInto(name.AsSpan(), key)).ToString();
    }

    public static string OfYear(string year) => WhiteSpace.Trim(year);

    public static string OfRepository(string address) => CaseFolding.Fold(LinkKey.Of(address.AsSpan()).ToString());
}
