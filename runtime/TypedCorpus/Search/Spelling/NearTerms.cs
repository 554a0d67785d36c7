using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Spelling;

/// <summary>The terms that are nearest to a word which no paper has. It is reused for other words.</summary>
internal sealed class NearTerms
{
    /// <summary>The maximum number of terms: the first in the order of the dictionary.</summary>
    public const int MaxCount = 256;

    private TermEntry[] _entries = new TermEntry[4];
    private int[] _ends = new int[4];
    private char[] _text = new char[64];

    /// <summary>The number of letters that are wrong.</summary>
    public int Edits { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<TermEntry> Entries => new(_entries, 0, Count);

    /// <summary>What the weight of the word is multiplied by: each edit halves it.</summary>
    public float Trust => 1f / (1 << Edits);

    public ReadOnlySpan<char> this[int index] => _text.AsSpan(StartOf(index), _ends[index] - StartOf(index));

    public void Clear() => Count = Edits = 0;

    /// <summary>Adds a term; one that is nearer than those before takes their place.</summary>
    public void Add(ReadOnlySpan<char> term, in TermEntry entry, int edits)
    {
        if (Count == 0 || edits < Edits)
            Count = 0;
        else if (Count == MaxCount)
            return;

        Edits = edits;
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        int start = StartOf(Count);
        if (start + term.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(start + term.Length, _text.Length * 2));
        term.CopyTo(_text.AsSpan(start));
        _ends[Count] = start + term.Length;
        _entries[Count++] = entry;
    }

    /// <summary>Takes the terms of another list in place of its own.</summary>
    public void CopyFrom(NearTerms other)
    {
        Clear();
        for (int i = 0; i < other.Count; i++)
            Add(other[i], other._entries[i], other.Edits);
    }

    public bool Contains(ReadOnlySpan<char> term)
    {
        // All have the first letter of the word.
        if (Count == 0 || term.IsEmpty || this[0][0] != term[0])
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (this[i].SequenceEqual(term))
                return true;
        }

        return false;
    }

    private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];
}
