using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>
/// Finds the words of a query in the texts of a hit. The index keeps no positions, so the texts are tokenized again. Matches are
/// in the order of the text and without overlaps.
/// </summary>
/// <param name="query">The query.</param>
/// <param name="dictionary">The terms of the corpus.</param>
/// <param name="corrections">The terms that stand for words that no paper has; null if none do.</param>
internal readonly ref struct MatchFinder(ParsedQuery query, TermDictionary dictionary, Corrections? corrections)
{
    private const int Ascii = 128;

    private readonly TermDictionary _dictionary = dictionary;

    /// <summary>Finds the matches in the text of a field.</summary>
    public List<TextRange> Find(string text, QueryField field)
    {
        var matches = new List<TextRange>();
        Find(text, 0, field, phrasesOfName: 0, matches);
        return matches;
    }

    /// <summary>
    /// Finds the matches in the name of an author, without its suffix, which is not searched. A phrase matches a name that has all
    /// of its words, in any order.
    /// </summary>
    public List<TextRange> Find(Author author)
    {
        var matches = new List<TextRange>();
        uint phrases = PhrasesOf(author);
        int familyStart = 0;
        if (author.Given is { } given)
        {
            Find(given, 0, QueryField.Author, phrases, matches);
            familyStart = given.Length + 1;
        }

        Find(author.Family, familyStart, QueryField.Author, phrases, matches);
        return matches;
    }

    /// <summary>The phrases of which a name has all words: a bit for each clause.</summary>
    private uint PhrasesOf(Author author)
    {
        uint phrases = 0;
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            bool isOfNames = clause.Kind == ClauseKind.Phrase && clause.Covers(QueryField.Author);
            if (isOfNames && NameMatcher.HasWords(author.Family, author.Given, query, clause))
                phrases |= 1u << i;
        }

        return phrases;
    }

    private void Find(string text, int textStart, QueryField field, uint phrasesOfName, List<TextRange> matches)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        Span<bool> beginnings = stackalloc bool[Ascii];
        CollectBeginnings(beginnings);
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
                bool isOfWord = (phrasesOfName >> i & 1) != 0
                    ? token.IsPart && IsWordOf(clause, form[..formLength])
                    : IsMatch(clause, form[..formLength], term[..termLength]);
                if (isOfWord)
                    end = Math.Max(end, token.End);
                else if (field != QueryField.Author && IsPhraseAt(text, tokens, clause, out int phraseEnd))
                    end = Math.Max(end, phraseEnd);
            }

            if (end > 0)
                Add(matches, textStart + token.Start, textStart + end);
        }
    }

    /// <summary>
    /// Collects the ASCII letters and digits with which a match may begin, in both cases. Folding and stemming keep the
    /// first letter, so most words of a text need neither.
    /// </summary>
    private void CollectBeginnings(Span<bool> beginnings)
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

    /// <summary>Whether a token is a word of a clause, or one that stands for it.</summary>
    private bool IsMatch(in Clause clause, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        if (clause.Kind == ClauseKind.Phrase)
            return false;

        int word = clause.FirstWord;
        return term.SequenceEqual(query.Term(word))
            || (clause.Kind == ClauseKind.Prefix && form.StartsWith(query.Form(word)))
            || (corrections?.Of(query, clause, word, _dictionary).Contains(term) ?? false);
    }

    /// <summary>Whether a token has the form of a word of a phrase.</summary>
    private bool IsWordOf(in Clause phrase, ReadOnlySpan<char> form)
    {
        for (int word = phrase.FirstWord; word < phrase.FirstWord + phrase.WordCount; word++)
        {
            if (form.SequenceEqual(query.Form(word)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase begins at a token, and where it ends.</summary>
    private bool IsPhraseAt(string text, Tokenizer tokens, in Clause clause, out int end)
    {
        end = 0;
        return clause.Kind == ClauseKind.Phrase
            && tokens.Current.IsPart
            && PhraseMatcher.StartsAt(text, tokens, query, clause, out end);
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

/// <summary>Reads what it wants of the matches.</summary>
internal delegate T MatchReader<out T>(MatchFinder finder);
