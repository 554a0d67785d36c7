using TypedCorpus.Image;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search;

/// <summary>
/// Looks phrases up in the text of the papers that have all their words: the index keeps no positions, which would
/// double it.
/// </summary>
internal ref struct PhraseFilter(ParsedQuery query, bool isOn, bool onlyExcluded, SearchScratch scratch)
{
    /// <summary>How many papers are read for one search; behind them no paper has the phrase.</summary>
    public const int MaxPapers = 5_000;

    private readonly ParsedQuery _query = query;
    private readonly bool _isOn = isOn;
    private int _left = MaxPapers;

    public bool Accepts(CorpusData data, int paper)
    {
        if (!_isOn)
            return true;

        var reader = new PaperReader(data, paper);
        for (int i = 0; i < _query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref _query.Clauses[i];
            if (clause.Kind != ClauseKind.Phrase || (onlyExcluded && !clause.IsExcluded))
                continue;
            if (_left == 0)
                return false;
            _left--;
            bool isThere = Contains(reader.Title, clause) || (!clause.IsTitleOnly && Contains(reader.Abstract, clause));
            if (isThere == clause.IsExcluded)
                return false;
        }

        return true;
    }

    private readonly bool Contains(ReadOnlySpan<byte> utf8, in Clause phrase)
    {
        Span<char> text = scratch.Text(utf8.Length);
        return PhraseMatcher.IndexOf(text[..Utf8Strings.Decode(utf8, text)], _query, phrase, out _) >= 0;
    }
}
