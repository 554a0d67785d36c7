using System.Buffers;
using TypedCorpus.Image.Layout;
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

    /// <summary>
    /// How a key that finds a paper finds it, so that the papers of several corpora can be compared: the least wins. A key as it is given
    /// comes before its normalized forms, these before its folded form; of one form the kinds are in their order.
    /// </summary>
    public int RankOf(ReadOnlySpan<char> key, int paper)
    {
        const int Kinds = 1 << 8;
        ReadOnlySpan<char> link = LinkKey.Of(key);
        if (KindOf(key, paper) is > 0 and var kind)
            return kind;
        if (KindOf(link, paper) is > 0 and var ofLink)
            return Kinds + ofLink;
        if (KindOf(IdentifierKey.Of(link), paper) is > 0 and var ofIdentifier)
            return (2 * Kinds) + ofIdentifier;
        return KindOf(CanonicalForm.Compose(key.ToString()), paper) is > 0 and var ofComposed ? (3 * Kinds) + ofComposed : 4 * Kinds;
    }

    /// <summary>The kind of a key of a paper, of several the one that takes precedence; 0 if it is none.</summary>
    private int KindOf(ReadOnlySpan<char> key, int paper)
    {
        for (int kind = KeyKind.Id; !key.IsEmpty && kind < KeyKind.Collision; kind++)
        {
            if (MatchOther(key, KeyTableLayout.ValueOf(paper, kind)) >= 0)
                return kind;
        }

        return 0;
    }
}
