using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Finds the words of a query in the text of a hit. The index keeps no positions, so the text is tokenized again.</summary>
internal static class MatchFinder
{
    private const int Ascii = 128;

    /// <summary>Finds the matches, in the order of the text and without overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field that the text is of.</param>
    /// <param name="query">The query.</param>
    /// <param name="dictionary">The terms of the corpus.</param>
    /// <param name="corrections">The terms that stand for words that no paper has; null if none do.</param>
    public static List<TextRange> Find(
        string text, QueryField field, ParsedQuery query, TermDictionary dictionary, Corrections? corrections)
    {
        var matches = new List<TextRange>();
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        Span<bool> beginnings = stackalloc bool[Ascii];
        CollectBeginnings(query, beginnings);
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            TextToken token = tokens.Current;
            char first = text[token.Start];
            if (char.IsAsciiLetterOrDigit(first) && !beginnings[first])
                continue;

            int formLength = TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, term, out int termLength);
            int end = 0;
            for (int i = 0; i < query.ClauseCount; i++)
            {
                ref readonly Clause clause = ref query.Clauses[i];
                if (clause.IsExcluded || !clause.Covers(field))
                    continue;
                end = Math.Max(end, MatchEnd(text, tokens, query, clause, form[..formLength], term[..termLength]));
                if (corrections?.Of(query, clause, clause.FirstWord, dictionary).Contains(term[..termLength]) ?? false)
                    end = Math.Max(end, token.End);
            }

            if (end > 0)
                Add(matches, token.Start, end);
        }

        return matches;
    }

    /// <summary>
    /// Collects the ASCII letters and digits with which a match may begin, in both cases. Folding and stemming keep the
    /// first letter, so most words of a text need neither.
    /// </summary>
    private static void CollectBeginnings(ParsedQuery query, Span<bool> beginnings)
    {
        for (int word = 0; word < query.WordCount; word++)
        {
            Add(query.Form(word), beginnings);
            Add(query.Term(word), beginnings);
        }

        static void Add(ReadOnlySpan<char> word, Span<bool> beginnings)
        {
            if (word is [< (char)Ascii and char first, ..])
                beginnings[first] = beginnings[char.ToUpperInvariant(first)] = true;
        }
    }

    /// <summary>The end of the match of a clause that begins at a token, or 0.</summary>
    private static int MatchEnd(
        string text, Tokenizer tokens, ParsedQuery query, in Clause clause, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        int word = clause.FirstWord;
        TextToken token = tokens.Current;
        bool isMatch = clause.Kind switch
        {
            ClauseKind.Prefix => form.StartsWith(query.Form(word)) || term.SequenceEqual(query.Term(word)),
            ClauseKind.Phrase => false,
            _ => term.SequenceEqual(query.Term(word)),
        };
        if (isMatch)
            return token.End;
        return clause.Kind == ClauseKind.Phrase
            && token.IsPart
            && PhraseMatcher.StartsAt(text, tokens, query, clause, out int end) ? end : 0;
    }

    /// <summary>Adds a match; one that begins within the match before extends that.</summary>
    private static void Add(List<TextRange> matches, int start, int end)
    {
        if (matches.Count > 0 && matches[^1].End > start)
        {
            TextRange before = matches[^1];
            matches[^1] = new(before.Start, Math.Max(before.End, end) - before.Start);
        }
        else
        {
            matches.Add(new(start, end - start));
        }
    }
}
