using TypedCorpus.Image;

namespace TypedCorpus.Search.Query;

/// <summary>
/// Checks papers that have all words of the query's phrases for the phrases themselves, in their texts: an index with
/// positions would be twice as large.
/// </summary>
internal sealed class PhraseFilter(TextChecker texts)
{
    private bool _isOn;
    private bool _onlyExcluded;

    /// <summary>Begins a search.</summary>
    /// <param name="isOn">Whether to check papers at all; otherwise all are accepted.</param>
    /// <param name="onlyExcluded">Whether only the excluded phrases count.</param>
    public void Start(bool isOn, bool onlyExcluded)
    {
        _isOn = isOn;
        _onlyExcluded = onlyExcluded;
        texts.Start();
    }

    /// <summary>Whether a paper has all required phrases and no excluded one.</summary>
    public bool Accepts(ParsedQuery query, CorpusData data, int paper) => !_isOn || Matches(query, data, paper);

    private bool Matches(ParsedQuery query, CorpusData data, int paper)
    {
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            if (clause.Kind != ClauseKind.Phrase || (_onlyExcluded && !clause.IsExcluded))
                continue;
            if (texts.HasPhrase(data, paper, query, clause) == clause.IsExcluded)
                return false;
        }

        return true;
    }
}
