using System.Buffers;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Keys;

/// <content>The other forms of a key that the table lacks as it is given.</content>
internal sealed unsafe partial class KeyTable
{
    /// <summary>The characters that a lookup composes on the stack.</summary>
    private const int LongestOnStack = 1024;

    /// <summary>Finds a link, a DOI or an arXiv number by its normalized form, which is the one in the table.</summary>
    private int FindNormalized(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> link = LinkKey.Of(key);
        int paper = link.Length < key.Length ? Match(link, ValueOf(link)) : -1;
        if (paper >= 0)
            return paper;

        ReadOnlySpan<char> identifier = IdentifierKey.Of(link);
        return identifier.IsEmpty ? -1 : Match(identifier, ValueOf(identifier));
    }

    /// <summary>Finds a key that the table lacks by its composed form, or else by its folded form, if it has others.</summary>
    private int FindFolded(ReadOnlySpan<char> key, bool isAscii)
    {
        int paper = isAscii ? -1 : FindComposed(key);
        if (paper >= 0 || key.Length > FoldedKey.MaxLength || !FoldedKey.MayChange(key))
            return paper;

        Span<char> buffer = stackalloc char[FoldedKey.MaxLength];
        ReadOnlySpan<char> folded = buffer[..FoldedKey.Fold(key, buffer)];
        return FindByValue(folded, ValueOf(folded));
    }

    /// <summary>Finds a text of letters and marks by its composed form, which is in the table.</summary>
    private int FindComposed(ReadOnlySpan<char> key)
    {
        if (!CanonicalForm.MayChange(key))
            return -1;

        if (key.Length <= LongestOnStack / CanonicalForm.MaxGrowth)
            return FindComposed(key, stackalloc char[LongestOnStack]);

        char[] rented = ArrayPool<char>.Shared.Rent(key.Length * CanonicalForm.MaxGrowth);
        int paper = FindComposed(key, rented);
        ArrayPool<char>.Shared.Return(rented);
        return paper;
    }

    private int FindComposed(ReadOnlySpan<char> key, Span<char> buffer)
    {
        ReadOnlySpan<char> composed = buffer[..CanonicalForm.Compose(key, buffer)];
        return composed.SequenceEqual(key) ? -1 : FindByValue(composed, ValueOf(composed));
    }
}
