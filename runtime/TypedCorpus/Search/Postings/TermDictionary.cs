using System.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>An entry of the term dictionary.</summary>
internal readonly struct TermEntry(int papers, int postingsStart, int impactCode)
{
    /// <summary>The number of papers with the term.</summary>
    public readonly int Papers = papers;

    /// <summary>Where the postings begin.</summary>
    public readonly int PostingsStart = postingsStart;

    /// <summary>An upper bound of the impacts.</summary>
    public readonly int ImpactCode = impactCode;
}

/// <summary>Reads the term dictionary in place. Its terms are in the order of their UTF-8 bytes.</summary>
internal readonly ref struct TermDictionary(ReadOnlySpan<byte> section)
{
    /// <summary>The bytes of the longest term, which has 64 UTF-16 code units.</summary>
    public const int MaxTermLength = 192;

    private readonly ReadOnlySpan<byte> _section = section;

    public int TermCount => SevenBit.Read(_section[..TermDictionaryLayout.TermCountWidth]);

    /// <summary>Writes a term in UTF-8 and returns its length.</summary>
    public static int Encode(ReadOnlySpan<char> term, Span<byte> utf8)
    {
        for (int i = 0; i < term.Length; i++)
        {
            // Only for the rare terms that need it, because the first use of the framework's encoder is slow.
            if (term[i] >= 0x80)
                return Encoding.UTF8.GetBytes(term, utf8);
            utf8[i] = (byte)term[i];
        }

        return term.Length;
    }

    /// <summary>Reads a term in UTF-8 and returns its length in UTF-16.</summary>
    public static int Decode(ReadOnlySpan<byte> utf8, Span<char> term)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80)
                return Encoding.UTF8.GetChars(utf8, term);
            term[i] = (char)utf8[i];
        }

        return utf8.Length;
    }

    /// <summary>Finds a term.</summary>
    public bool TryFind(ReadOnlySpan<char> term, out TermEntry entry)
    {
        Span<byte> utf8 = stackalloc byte[MaxTermLength];
        return TryFind(utf8[..Encode(term, utf8)], out entry);
    }

    /// <summary>Finds a term. Of the terms before it in its block, only the bytes after the shared prefix are compared.</summary>
    public bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        entry = default;
        int terms = TermCount;
        if (terms == 0 || term.IsEmpty)
            return false;

        int block = BlockOf(term, terms);
        var entries = new TermBlockReader(_section, terms, block);
        int matched = 0;
        while (entries.MoveNext())
        {
            // A term that shares more with the one before it than that one shares with ours is before ours too.
            if (entries.Shared > matched)
                continue;
            if (entries.Shared < matched)
                return false;

            ReadOnlySpan<byte> rest = term[matched..];
            int common = rest.CommonPrefixLength(entries.Suffix);
            matched += common;
            if (common == entries.Suffix.Length)
            {
                if (common < rest.Length)
                    continue;
                entry = entries.Entry;
                return true;
            }

            if (common == rest.Length || entries.Suffix[common] > rest[common])
                return false;

            // Terms share whole characters, so bytes of one that both begin with do not count.
            while (matched > entries.Shared && (term[matched] & 0xC0) == 0x80)
                matched--;
        }

        return false;
    }

    /// <summary>Enumerates the terms, beginning with the block that a term would be in; for an empty term, all of them.</summary>
    /// <param name="term">The term.</param>
    /// <param name="buffer">A buffer of <see cref="MaxTermLength"/> bytes.</param>
    public TermEnumerator EnumerateFrom(ReadOnlySpan<byte> term, Span<byte> buffer)
    {
        int terms = TermCount;
        return new(_section, terms, terms == 0 || term.IsEmpty ? 0 : BlockOf(term, terms), buffer);
    }

    /// <summary>The block that a term would be in: the last that does not begin after it.</summary>
    private int BlockOf(ReadOnlySpan<byte> term, int terms)
    {
        // A binary search without a branch, since half of its predictions would be wrong.
        ulong key = TermBlockReader.KeyOf(term, term.Length);
        int block = 0;
        for (int count = TermDictionaryLayout.BlockCount(terms); count > 1;)
        {
            int half = count >> 1;
            ReadOnlySpan<byte> first = TermBlockReader.FirstOf(_section, terms, block + half, out ulong firstKey);
            bool isBehind = firstKey == key ? first.SequenceCompareTo(term) > 0 : firstKey > key;
            block += isBehind ? 0 : half;
            count -= half;
        }

        return block;
    }
}
