using TypedCorpus.Image;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>
/// Checks papers that have all words of the query's phrases for the phrases themselves, in their texts: an index with
/// positions would be twice as large.
/// </summary>
internal sealed class PhraseFilter
{
    /// <summary>The maximum number of checks in a search, each of a phrase in a paper. After them no paper is accepted.</summary>
    private const int MaxChecks = 5_000;

    private const int MinTextLength = 2_048;

    private char[] _text = [];
    private bool _isOn;
    private bool _onlyExcluded;
    private int _left;

    /// <summary>Begins a search.</summary>
    /// <param name="isOn">Whether to check papers at all; otherwise all are accepted.</param>
    /// <param name="onlyExcluded">Whether only the excluded phrases count.</param>
    public void Start(bool isOn, bool onlyExcluded)
    {
        _isOn = isOn;
        _onlyExcluded = onlyExcluded;
        _left = MaxChecks;
    }

    /// <summary>Whether a paper has all required phrases and no excluded one.</summary>
    public bool Accepts(ParsedQuery query, CorpusData data, int paper) => !_isOn || Matches(query, new(data, paper));

    private bool Matches(ParsedQuery query, PaperReader paper)
    {
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            if (clause.Kind != ClauseKind.Phrase || (_onlyExcluded && !clause.IsExcluded))
                continue;
            if (_left == 0)
                return false;
            _left--;
            bool isThere = Contains(paper.Title, query, clause) || (!clause.IsTitleOnly && Contains(paper.Abstract, query, clause));
            if (isThere == clause.IsExcluded)
                return false;
        }

        return true;
    }

    private bool Contains(ReadOnlySpan<byte> utf8, ParsedQuery query, in Clause phrase)
    {
        if (_text.Length < utf8.Length)
            _text = new char[Math.Max(utf8.Length, MinTextLength)];
        Span<char> text = _text;
        return PhraseMatcher.IsIn(text[..Utf8Strings.Decode(utf8, text)], query, phrase);
    }
}

/// <summary>
/// Finds phrases: words that follow one another in the exact forms given, and characters that stand together as in the query.
/// </summary>
internal static class PhraseMatcher
{
    /// <summary>Whether a text has a phrase.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, ParsedQuery query, in Clause phrase)
    {
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            if (tokens.Current.IsPart && StartsAt(text, tokens, query, phrase, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase begins at the current token, and where it ends.</summary>
    public static bool StartsAt(ReadOnlySpan<char> text, Tokenizer tokens, ParsedQuery query, in Clause phrase, out int end)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        int word = 0;
        end = 0;
        while (true)
        {
            TextToken token = tokens.Current;
            if (token.IsPart)
            {
                int length = TermAnalyzer.Fold(text.Slice(token.Start, token.Length), form);
                bool isApart = word > 0 && token.Start > end && query.BeginsPair(phrase, phrase.FirstWord + word - 1);
                if (isApart || !query.Form(phrase.FirstWord + word).SequenceEqual(form[..length]))
                    break;
                end = token.End;
                if (++word == phrase.WordCount)
                    return true;
            }

            if (!tokens.MoveNext())
                break;
        }

        end = 0;
        return false;
    }
}
