using System.Text;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search;

/// <summary>Finds the words of a query in the dictionary.</summary>
internal ref struct QueryTerms(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> postings, int paperCount, SearchScratch scratch)
{
    private readonly TermDictionary _dictionary = new(dictionary);
    private readonly ReadOnlySpan<byte> _postings = postings;
    private int _unionsLength;

    public readonly bool TryFind(ReadOnlySpan<char> term, out TermEntry entry)
    {
        Span<byte> utf8 = stackalloc byte[TermReader.MaxTermLength];
        return _dictionary.TryFind(utf8[..Utf8Terms.Write(term, utf8)], out entry);
    }

    /// <summary>All terms that begin as a word does, and the word's own term, as one.</summary>
    public TermEntry FindPrefix(ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        TermEntry[] found = scratch.Entries;
        Span<byte> prefix = stackalloc byte[TermReader.MaxTermLength];
        Span<byte> buffer = stackalloc byte[TermReader.MaxTermLength];
        prefix = prefix[..Utf8Terms.Write(form, prefix)];

        int count = 0;
        TermReader reader = _dictionary.ReadFrom(prefix, buffer);
        while (count < found.Length && reader.MoveNext())
        {
            if (reader.Term.StartsWith(prefix))
                found[count++] = reader.Entry;
            else if (reader.Term.SequenceCompareTo(prefix) > 0)
                break;
        }

        AddShorterTerms(form, term, found, ref count);
        return PrefixUnion.Write(found, count, _postings, paperCount, scratch, ref _unionsLength);
    }

    /// <summary>
    /// A stem may be shorter than what is typed of its word: <c>attenti</c> begins <c>attention</c>, whose term is
    /// <c>attent</c>. So terms that the word begins with count too, if they lack few letters of it.
    /// </summary>
    private readonly void AddShorterTerms(ReadOnlySpan<char> form, ReadOnlySpan<char> term, TermEntry[] found, ref int count)
    {
        const int MinLength = 4;
        const int MaxMissing = 3;
        for (int length = form.Length - 1; length >= Math.Max(MinLength, form.Length - MaxMissing); length--)
        {
            if (count < found.Length && TryFind(form[..length], out TermEntry entry))
                found[count++] = entry;
        }

        bool isListed = form.StartsWith(term) || term.StartsWith(form);
        if (!isListed && count < found.Length && TryFind(term, out TermEntry own))
            found[count++] = own;
    }
}

/// <summary>Writes a term in UTF-8, as the dictionary has it.</summary>
internal static class Utf8Terms
{
    public static int Write(ReadOnlySpan<char> term, Span<byte> utf8)
    {
        for (int i = 0; i < term.Length; i++)
        {
            // The framework's encoder is slow to start: it is for the rare terms that need it.
            if (term[i] >= 0x80)
                return Encoding.UTF8.GetBytes(term, utf8);
            utf8[i] = (byte)term[i];
        }

        return term.Length;
    }
}
