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

    /// <summary>The value of a field, such as a year.</summary>
    Value,

    /// <summary>Every value of a field with this prefix.</summary>
    ValuePrefix,
}

/// <summary>A clause of a query; its words are a range of the query's words.</summary>
internal struct Clause
{
    public ClauseKind Kind;

    /// <summary>Whether the clause, or a group around it, is excluded.</summary>
    public bool IsExcluded;

    public QueryField Field;

    /// <summary>The number of other words that may stand between those of a phrase.</summary>
    public byte Slop;

    public int FirstWord;
    public int WordCount;

    /// <summary>The place of a value in the query.</summary>
    public int ValueStart;
    public int ValueLength;

    /// <summary>The range of a year.</summary>
    public YearRange Years;

    /// <summary>What a paper has.</summary>
    public PaperFeature Feature;

    public readonly bool IsTitleOnly => Field == QueryField.Title;

    /// <summary>Whether the clause is about a field.</summary>
    public readonly bool Covers(QueryField field) => Field == QueryField.Any || Field == field;
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
