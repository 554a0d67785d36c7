using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>The kind of a clause.</summary>
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

/// <summary>A clause of a query; its words are a range of the query's words.</summary>
internal struct Clause
{
    public ClauseKind Kind;
    public bool IsExcluded;
    public bool IsTitleOnly;
    public int FirstWord;
    public int WordCount;
}

/// <summary>A word of a query: its place there, and the lengths of its form and its term in the buffer.</summary>
internal struct QueryWord
{
    public int Start;
    public int Length;
    public int FormLength;
    public int TermLength;

    /// <summary>Whether it is a character of a pair (<see cref="TokenKind.Character"/>).</summary>
    public bool IsCharacter;
}

/// <summary>A parsed query. Its buffers are reused for the next one, so it belongs to one search at a time.</summary>
internal sealed class ParsedQuery
{
    /// <summary>The maximum number of words. Further ones are ignored, so that the cost of a query is bounded.</summary>
    public const int MaxWords = 32;

    public readonly Clause[] Clauses = new Clause[MaxWords];
    public readonly QueryWord[] Words = new QueryWord[MaxWords];
    public int ClauseCount;
    public int WordCount;

    private const int TextOfWord = 2 * TermAnalyzer.MaxLength;

    // The form and the term of each word.
    private readonly char[] _text = new char[MaxWords * TextOfWord];

    // The source, so that a query is parsed once for all the texts in which its matches are found.
    private string? _query;
    private bool _asYouType;

    /// <summary>Whether this is the result of parsing this very string, which is cheaper to tell than an equal one.</summary>
    public bool Is(string query, bool asYouType) => (object)query == _query && asYouType == _asYouType;

    /// <summary>Another number for each query.</summary>
    public int Version { get; private set; }

    /// <summary>Starts a query without words.</summary>
    public void Start(string query, bool asYouType)
    {
        Version++;
        _query = query;
        _asYouType = asYouType;
        ClauseCount = WordCount = 0;
    }

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => new(_text, word * TextOfWord, Words[word].FormLength);

    /// <summary>The term of a word, as the index has it.</summary>
    public ReadOnlySpan<char> Term(int word) =>
        new(_text, (word * TextOfWord) + TermAnalyzer.MaxLength, Words[word].TermLength);

    /// <summary>Whether a word of a phrase and the next one are characters that stand together.</summary>
    public bool BeginsPair(in Clause phrase, int word) =>
        word + 1 < phrase.FirstWord + phrase.WordCount
        && Words[word].IsCharacter
        && Words[word + 1].IsCharacter
        && Words[word + 1].Start == Words[word].Start + Words[word].Length;

    /// <summary>
    /// Writes the term by which papers with a word of a phrase are found: the word's own or, of a character, that of the pair
    /// with the next one. Returns its length; 0 for the last character of a row, which the pair before it has.
    /// </summary>
    public int TermInPhrase(in Clause phrase, int word, Span<char> term)
    {
        ref readonly QueryWord first = ref Words[word];
        if (!first.IsCharacter)
        {
            Term(word).CopyTo(term);
            return first.TermLength;
        }

        if (!BeginsPair(phrase, word))
            return 0;
        int next = word + 1;
        Form(word).CopyTo(term);
        Form(next)[..Math.Min(Words[next].FormLength, term.Length - first.FormLength)].CopyTo(term[first.FormLength..]);
        return Math.Min(term.Length, first.FormLength + Words[next].FormLength);
    }

    public bool TryAddWord(ReadOnlySpan<char> query, int start, int length, bool isCharacter = false)
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
        word.IsCharacter = isCharacter;
        return true;
    }

    /// <summary>Adds a clause of the words from <paramref name="firstWord"/> on, if there are any.</summary>
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
