using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>What a clause of a query asks for.</summary>
internal enum ClauseKind : byte
{
    /// <summary>A word, in any form.</summary>
    Word,

    /// <summary>A whole such as <c>ViT-B/16</c> that is better found than its parts alone.</summary>
    Whole,

    /// <summary>Every word that begins so.</summary>
    Prefix,

    /// <summary>Words that stand as they are given, one behind the other.</summary>
    Phrase,
}

/// <summary>One thing that a query asks for: the words of it are a range of the query's.</summary>
internal readonly record struct Clause(ClauseKind Kind, bool IsExcluded, bool IsTitleOnly, int FirstWord, int WordCount);

/// <summary>A word of a query: where it stands there, and where its exact form and its term stand in the buffer.</summary>
internal readonly record struct QueryWord(int Start, int Length, int FormStart, int FormLength, int TermStart, int TermLength);

/// <summary>A query, taken apart into memory of the caller's: nothing is allocated.</summary>
internal ref struct ParsedQuery
{
    /// <summary>How many words of a query count; those behind are passed over, so that a query's cost is bounded.</summary>
    public const int MaxWords = 32;

    private readonly Span<Clause> _clauses;
    private readonly Span<QueryWord> _words;
    private readonly Span<char> _text;
    private int _clauseCount;
    private int _wordCount;
    private int _textLength;

    public ParsedQuery(Span<Clause> clauses, Span<QueryWord> words, Span<char> text)
    {
        _clauses = clauses;
        _words = words;
        _text = text;
    }

    /// <summary>The characters that the forms of <see cref="MaxWords"/> words take at most.</summary>
    public const int MaxText = MaxWords * 2 * TermAnalyzer.MaxLength;

    public readonly ReadOnlySpan<Clause> Clauses => _clauses[.._clauseCount];

    public readonly int WordCount => _wordCount;

    public readonly ref readonly QueryWord Word(int index) => ref _words[index];

    /// <summary>The word as it is written, folded.</summary>
    public readonly ReadOnlySpan<char> Form(in QueryWord word) => _text.Slice(word.FormStart, word.FormLength);

    /// <summary>The word as the index has it.</summary>
    public readonly ReadOnlySpan<char> Term(in QueryWord word) => _text.Slice(word.TermStart, word.TermLength);

    public bool TryAddWord(ReadOnlySpan<char> query, int start, int length)
    {
        if (_wordCount == _words.Length)
            return false;

        Span<char> form = _text.Slice(_textLength, TermAnalyzer.MaxLength);
        Span<char> term = _text.Slice(_textLength + TermAnalyzer.MaxLength, TermAnalyzer.MaxLength);
        int formLength = TermAnalyzer.Analyze(query.Slice(start, length), form, term, out int termLength);
        if (formLength == 0)
            return false;

        _words[_wordCount++] = new(start, length, _textLength, formLength, _textLength + TermAnalyzer.MaxLength, termLength);
        _textLength += 2 * TermAnalyzer.MaxLength;
        return true;
    }

    /// <summary>Adds a clause of the words that were added since the last.</summary>
    public void AddClause(ClauseKind kind, bool isExcluded, bool isTitleOnly, int firstWord)
    {
        if (_wordCount > firstWord)
            _clauses[_clauseCount++] = new(kind, isExcluded, isTitleOnly, firstWord, _wordCount - firstWord);
    }
}
