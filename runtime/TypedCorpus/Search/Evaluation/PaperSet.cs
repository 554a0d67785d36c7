using System.Numerics;

namespace TypedCorpus.Search.Evaluation;

/// <summary>A set of papers: a bit for each paper of the corpus.</summary>
internal readonly ref struct PaperSet(Span<ulong> bits)
{
    private const int BitsOfWord = 64;

    private readonly Span<ulong> _bits = bits;

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in _bits)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    public bool IsEmpty => !_bits.ContainsAnyExcept(0UL);

    /// <summary>The number of words that a set of papers takes.</summary>
    public static int WordCount(int papers) => (papers + BitsOfWord - 1) / BitsOfWord;

    public bool Contains(int paper) => (_bits[paper / BitsOfWord] >> (paper % BitsOfWord) & 1) != 0;

    public void Add(int paper) => _bits[paper / BitsOfWord] |= 1UL << (paper % BitsOfWord);

    public void Remove(int paper) => _bits[paper / BitsOfWord] &= ~(1UL << (paper % BitsOfWord));

    public void Clear() => _bits.Clear();

    /// <summary>Adds all papers of a corpus.</summary>
    public void Fill(int papers)
    {
        _bits.Fill(ulong.MaxValue);
        if (papers % BitsOfWord != 0)
            _bits[^1] = (1UL << (papers % BitsOfWord)) - 1;
    }

    public void CopyFrom(PaperSet other) => other._bits.CopyTo(_bits);

    public void UnionWith(PaperSet other)
    {
        for (int i = 0; i < _bits.Length; i++)
            _bits[i] |= other._bits[i];
    }

    public void IntersectWith(PaperSet other)
    {
        for (int i = 0; i < _bits.Length; i++)
            _bits[i] &= other._bits[i];
    }

    /// <summary>Turns the set into the papers of another that it has not.</summary>
    public void ComplementIn(PaperSet other)
    {
        for (int i = 0; i < _bits.Length; i++)
            _bits[i] = other._bits[i] & ~_bits[i];
    }

    /// <summary>Enumerates the papers in corpus order. The current one may be removed.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    public ref struct Enumerator(ReadOnlySpan<ulong> bits)
    {
        private readonly ReadOnlySpan<ulong> _bits = bits;
        private ulong _word;
        private int _next;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_word == 0)
            {
                if (_next == _bits.Length)
                    return false;
                _word = _bits[_next++];
            }

            Current = ((_next - 1) * BitsOfWord) + BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
