using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// Collects the words of a paper that its phrases may consist of: none in a web address, and no stop word outside a
/// compound.
/// </summary>
internal sealed class PhraseWordCollector(WordForms forms)
{
    private readonly AddressFinder _addresses = new();
    private PhraseWord[] _words = new PhraseWord[256];
    private int _count;
    private string _text = "";
    private int _offset;
    private int _end;
    private bool _isPreviousKept;

    /// <summary>Begins a field of the paper.</summary>
    /// <param name="text">The text of the field.</param>
    /// <param name="offset">Where the field begins in the texts of the paper's fields, one after the other.</param>
    public void Begin(string text, int offset)
    {
        _addresses.Begin(text);
        _text = text;
        _offset = offset;
        _end = -1;
        _isPreviousKept = false;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    public void Add(int start, int end, int form)
    {
        WordBoundary boundary = BoundaryBefore(start);
        _end = end;
        if (boundary != WordBoundary.Compound)
            DropStopWord();
        if (_addresses.Contains(start))
        {
            _isPreviousKept = false;
            return;
        }

        if (_count == _words.Length)
            Array.Resize(ref _words, _count * 2);
        _words[_count++] = new(_offset + start, form, _isPreviousKept ? boundary : WordBoundary.Break);
        _isPreviousKept = true;
    }

    public void End() => DropStopWord();

    public PhraseWord[] Take()
    {
        PhraseWord[] words = _words.AsSpan(0, _count).ToArray();
        _count = 0;
        return words;
    }

    /// <summary>Drops the last word if it is a stop word outside a compound: no phrase continues across it.</summary>
    private void DropStopWord()
    {
        if (!_isPreviousKept || _words[_count - 1].Boundary == WordBoundary.Compound || !forms[_words[_count - 1].Form].IsStopWord)
            return;
        _count--;
        _isPreviousKept = false;
    }

    private WordBoundary BoundaryBefore(int start)
    {
        if (_end < 0 || start != _end + 1)
            return WordBoundary.Break;
        if (_text[_end] == ' ')
            return WordBoundary.Space;
        return Compound.NextPart(_text.AsSpan(), _end) == start ? WordBoundary.Compound : WordBoundary.Break;
    }

    /// <summary>Recognizes words in web addresses: runs of characters that contain a scheme or a common host suffix.</summary>
    private sealed class AddressFinder
    {
        private string _text = "";
        private bool _hasAny;
        private bool _isAddress;
        private int _runEnd;

        public void Begin(string text)
        {
            _text = text;
            _runEnd = -1;
            // Most texts contain no address, so one search answers for all their words.
            _hasAny = IsAddress(text.AsSpan());
        }

        /// <summary>Whether the word at an index is in an address. The words are asked for in the order of the text.</summary>
        public bool Contains(int start)
        {
            if (_hasAny && start >= _runEnd)
                ReadRun(start);
            return _hasAny && _isAddress;
        }

        private void ReadRun(int start)
        {
            for (_runEnd = start; _runEnd < _text.Length && _text[_runEnd] > ' ';)
                _runEnd++;
            int first = start;
            while (first > 0 && _text[first - 1] > ' ')
                first--;
            _isAddress = IsAddress(_text.AsSpan(first, _runEnd - first));
        }

        private static bool IsAddress(ReadOnlySpan<char> run) =>
            run.IndexOf("://".AsSpan()) >= 0
            || run.IndexOf("www.".AsSpan()) >= 0
            || run.IndexOf(".com".AsSpan()) >= 0
            || run.IndexOf(".io".AsSpan()) >= 0
            || run.IndexOf(".org".AsSpan()) >= 0;
    }
}

/// <summary>A word of a paper that may be part of a phrase.</summary>
internal readonly struct PhraseWord(int start, int form, WordBoundary boundary)
{
    private readonly int _formAndBoundary = (form << 2) | (int)boundary;

    /// <summary>Where the word starts in the title and the abstract, one after the other.</summary>
    public int Start { get; } = start;

    /// <summary>The number of the word's form in <see cref="WordForms"/>.</summary>
    public int Form => _formAndBoundary >> 2;

    public WordBoundary Boundary => (WordBoundary)(_formAndBoundary & 3);
}

/// <summary>What separates a word from the word before it.</summary>
internal enum WordBoundary
{
    /// <summary>Anything that ends a phrase.</summary>
    Break,

    Space,

    /// <summary>A hyphen or another character that joins the parts of a compound.</summary>
    Compound,
}
