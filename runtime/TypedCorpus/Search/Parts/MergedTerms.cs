using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Parts;

/// <summary>The first terms with a prefix of several dictionaries together, in their order and each once.</summary>
internal sealed class MergedTerms
{
    private List _terms = new();
    private List _next = new();

    /// <summary>The number of terms.</summary>
    public int Count => _terms.Count;

    public ReadOnlySpan<byte> this[int index] => _terms[index];

    /// <summary>Merges the terms, and returns the last of them if there are as many as are wanted; otherwise nothing is left out.</summary>
    public ReadOnlySpan<byte> Merge(SearchPart[] parts, ReadOnlySpan<char> form, int most)
    {
        Span<byte> prefix = stackalloc byte[TermDictionary.MaxTermLength];
        Span<byte> buffer = stackalloc byte[TermDictionary.MaxTermLength];
        prefix = prefix[..TermDictionary.Encode(form, prefix)];
        _terms.Clear();
        foreach (SearchPart part in parts)
        {
            _next.Clear();
            TermEnumerator terms = new TermDictionary(part.Data.Terms).EnumerateFrom(prefix, buffer);
            int own = 0;
            bool isAtTerm = MoveTo(ref terms, prefix);
            while (_next.Count < most && (isAtTerm || own < _terms.Count))
            {
                int order = !isAtTerm ? -1 : own == _terms.Count ? 1 : _terms[own].SequenceCompareTo(terms.Term);
                _next.Add(order <= 0 ? _terms[own] : terms.Term);
                own += order <= 0 ? 1 : 0;
                if (order >= 0)
                    isAtTerm = terms.MoveNext() && terms.Term.StartsWith(prefix);
            }

            (_terms, _next) = (_next, _terms);
        }

        return _terms.Count == most ? _terms[most - 1] : default;
    }

    /// <summary>Moves to the first term with a prefix; false if there is none.</summary>
    private static bool MoveTo(ref TermEnumerator terms, ReadOnlySpan<byte> prefix)
    {
        while (terms.MoveNext())
        {
            if (terms.Term.StartsWith(prefix))
                return true;
            if (terms.Term.SequenceCompareTo(prefix) > 0)
                return false;
        }

        return false;
    }

    private sealed class List
    {
        private byte[] _text = new byte[256];
        private int[] _ends = new int[16];

        public int Count { get; private set; }

        public ReadOnlySpan<byte> this[int index] => _text.AsSpan(StartOf(index).._ends[index]);

        public void Clear() => Count = 0;

        public void Add(ReadOnlySpan<byte> term)
        {
            int start = StartOf(Count);
            if (_text.Length < start + term.Length)
                Array.Resize(ref _text, 2 * (start + term.Length));
            if (_ends.Length == Count)
                Array.Resize(ref _ends, 2 * Count);
            term.CopyTo(_text.AsSpan(start));
            _ends[Count++] = start + term.Length;
        }

        private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];
    }
}
