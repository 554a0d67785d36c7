using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Query;

/// <summary>Checks the texts of papers for what the index does not tell: phrases, and the field that a word is in.</summary>
internal sealed class TextChecker
{
    /// <summary>The maximum number of checks in a search, each of a clause in a paper. After them no paper is accepted.</summary>
    private const int MaxChecks = 5_000;

    private const int MinTextLength = 2_048;

    private char[] _text = [];
    private int _left;

    /// <summary>Whether papers were not checked because there were too many.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Begins a search.</summary>
    public void Start()
    {
        _left = MaxChecks;
        IsIncomplete = false;
    }

    /// <summary>
    /// Whether a paper has the phrase of a clause. One that is not checked has it if the phrase is excluded, so that it is not
    /// found.
    /// </summary>
    public bool HasPhrase(CorpusData data, int paper, ParsedQuery query, in Clause phrase)
    {
        if (!TryCheck())
            return phrase.IsExcluded;

        var reader = new PaperReader(data, paper);
        return (phrase.Covers(QueryField.Title) && PhraseMatcher.IsIn(Decode(reader.Title), query, phrase))
            || (phrase.Covers(QueryField.Abstract) && PhraseMatcher.IsIn(Decode(reader.Abstract), query, phrase))
            || (phrase.Covers(QueryField.Venue) && PhraseMatcher.IsIn(Decode(Read(data, paper, BibliographyField.Venue)), query, phrase))
            || (phrase.Covers(QueryField.Author)
                && NameMatcher.HasAuthor(Decode(Read(data, paper, BibliographyField.Authors)), query, phrase));
    }

    /// <summary>Whether a paper has a word of a clause in the clause's field, which is one of those that count as the abstract.</summary>
    public bool HasWord(CorpusData data, int paper, ParsedQuery query, in Clause clause, int word, int frequency)
    {
        if (TermFrequency.InAbstract(frequency) == 0)
            return false;
        if (!HasNames(data, paper))
            return clause.Field == QueryField.Abstract;
        return TryCheck() ? CountIn(data, paper, query, clause, word, frequency) > 0 : clause.IsExcluded;
    }

    /// <summary>How often a paper has a word of a clause in the clause's field.</summary>
    /// <param name="data">The corpus.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="query">The query.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="word">The word.</param>
    /// <param name="frequency">The frequency of the word in the paper.</param>
    public int CountIn(CorpusData data, int paper, ParsedQuery query, in Clause clause, int word, int frequency)
    {
        if (clause.Field == QueryField.Abstract && !HasNames(data, paper))
            return TermFrequency.InAbstract(frequency);

        int inNames = 0;
        if (clause.Field != QueryField.Author)
            inNames += NameMatcher.CountInText(Decode(Read(data, paper, BibliographyField.Venue)), query, clause, word);
        if (clause.Field != QueryField.Venue)
            inNames += NameMatcher.CountInAuthors(Decode(Read(data, paper, BibliographyField.Authors)), query, clause, word);
        return clause.Field == QueryField.Abstract ? Math.Max(0, TermFrequency.InAbstract(frequency) - inNames) : inNames;
    }

    private static bool HasNames(CorpusData data, int paper) =>
        !Read(data, paper, BibliographyField.Authors).IsEmpty || !Read(data, paper, BibliographyField.Venue).IsEmpty;

    private static ReadOnlySpan<byte> Read(CorpusData data, int paper, int field) => PaperFields.ReadOne(data, paper, field);

    private bool TryCheck()
    {
        IsIncomplete |= _left == 0;
        return !IsIncomplete && _left-- > 0;
    }

    /// <summary>Decodes a text, which is valid until the next one is.</summary>
    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8)
    {
        if (_text.Length < utf8.Length)
            _text = new char[Math.Max(utf8.Length, MinTextLength)];
        Span<char> text = _text;
        return text[..Utf8Strings.Decode(utf8, text)];
    }
}
