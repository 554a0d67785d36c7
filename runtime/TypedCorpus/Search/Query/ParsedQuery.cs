using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>What a clause of a query asks for.</summary>
internal enum ClauseKind : byte
{
    /// <summary>A word, in any form.</summary>
    Word,

    /// <summary>A compound such as <c>ViT-B/16</c>, which ranks a paper above those with its parts alone.</summary>
    Whole,

    /// <summary>Every word with this prefix.</summary>
    Prefix,

    /// <summary>Words that follow one another, each in the form given.</summary>
    Phrase,
}

/// <summary>One thing that a query asks for; its words are a range of the query's words.</summary>
internal struct Clause
{
    public ClauseKind Kind;
    public bool IsExcluded;
    public bool IsTitleOnly;
    public int FirstWord;
    public int WordCount;
}

/// <summary>A word of a query: where it stands there, and the lengths of its form and its term in the buffer.</summary>
internal struct QueryWord
{
    public int Start;
    public int Length;
    public int FormLength;
    public int TermLength;
}

/// <summary>A query, parsed into buffers that are used again for the next.</summary>
internal sealed class ParsedQuery
{
    /// <summary>The most words of a query that count; the rest is ignored, so that the cost of a query is bounded.</summary>
    public const int MaxWords = 32;

    public readonly Clause[] Clauses = new Clause[MaxWords];
    public readonly QueryWord[] Words = new QueryWord[MaxWords];
    public int ClauseCount;
    public int WordCount;

    // What was parsed, so that a query is not parsed again for each text that its matches are looked for in.
    private string? _query;
    private bool _asYouType;

    // The form and the term of each word.
    private const int TextOfWord = 2 * TermAnalyzer.MaxLength;
    private readonly char[] _text = new char[MaxWords * TextOfWord];

    /// <summary>Whether this is the result of parsing a query.</summary>
    public bool Is(string query, bool asYouType) => (object)query == _query && asYouType == _asYouType;

    /// <summary>Begins to take the words of a query.</summary>
    public void Start(string query, bool asYouType)
    {
        _query = query;
        _asYouType = asYouType;
        ClauseCount = WordCount = 0;
    }

    /// <summary>The word as it is written, folded.</summary>
    public ReadOnlySpan<char> Form(int word) => new(_text, word * TextOfWord, Words[word].FormLength);

    /// <summary>The word as the index has it.</summary>
    public ReadOnlySpan<char> Term(int word) =>
        new(_text, (word * TextOfWord) + TermAnalyzer.MaxLength, Words[word].TermLength);

    public bool TryAddWord(ReadOnlySpan<char> query, int start, int length)
    {
        if (WordCount == MaxWords)
            return false;

        var form = new Span<char>(_text, WordCount * TextOfWord, TermAnalyzer.MaxLength);
        var term = new Span<char>(_text, (WordCount * TextOfWord) + TermAnalyzer.MaxLength, TermAnalyzer.MaxLength);
        int formLength = TermAnalyzer.Analyze(query.Slice(start, length), form, term, out int termLength);
        if (formLength == 0)
            return false;

        ref QueryWord word = ref Words[WordCount++];
        word.Start = start;
        word.Length = length;
        word.FormLength = formLength;
        word.TermLength = termLength;
        return true;
    }

    /// <summary>Adds a clause of the words that were added since the last.</summary>
    public void AddClause(ClauseKind kind, bool isExcluded, bool isTitleOnly, int firstWord)
    {
        if (WordCount == firstWord)
            return;

        ref Clause clause = ref Clauses[ClauseCount++];
        clause.Kind = kind;
        clause.IsExcluded = isExcluded;
        clause.IsTitleOnly = isTitleOnly;
        clause.FirstWord = firstWord;
        clause.WordCount = WordCount - firstWord;
    }
}
