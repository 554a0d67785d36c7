using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Names the words that papers have for those of a query that none has: the index has only their terms.</summary>
/// <param name="parts">The corpora that are searched; one that is searched alone is a part by itself.</param>
/// <param name="known">Knows the nearest words of terms, where these are of corpora that are elsewhere; null if <paramref name="parts"/> have them.</param>
internal readonly struct SpellingSuggestion(SearchPart[] parts, NearestWord? known = null)
{
    /// <summary>The maximum number of words to name for one.</summary>
    public const int MaxWords = 8;

    /// <summary>The maximum number of papers to search for the forms of a word.</summary>
    public const int MaxPapers = 8;

    /// <summary>The query with each word for which others stand replaced by the nearest one; null if there is none.</summary>
    public string? For(string query, ParsedQuery parsed, Corrections corrections)
    {
        TermDictionary dictionary = parts.Length > 0 ? new(parts[0].Data.Terms) : default;
        var corrected = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < parsed.ClauseCount; i++)
        {
            ref readonly Clause clause = ref parsed.Clauses[i];
            NearTerms near = corrections.Of(parsed, clause, clause.FirstWord, dictionary);
            if (near.Edits == 0)
                continue;

            bool isPrefix = clause.Kind == ClauseKind.Prefix;
            ReadOnlySpan<char> form = parsed.Form(clause.FirstWord);
            string nearest = NearestOf(near, MostFrequent(near), form, isPrefix);
            if (isPrefix)
            {
                NearTermFinder.Distance(nearest, form, isPrefix, out int length);
                nearest = nearest[..length];
            }

            ref readonly QueryWord word = ref parsed.Words[clause.FirstWord];
            corrected.Append(query, copied, word.Start - copied).Append(nearest);
            copied = word.Start + word.Length;
        }

        return copied == 0 ? null : corrected.Append(query, copied, query.Length - copied).ToString();
    }

    /// <summary>Lists the words of a query for which others stand, with these.</summary>
    public List<SearchCorrection> List(string query, ParsedQuery parsed, Corrections corrections)
    {
        var list = new List<SearchCorrection>();
        TermDictionary dictionary = parts.Length > 0 ? new(parts[0].Data.Terms) : default;
        for (int i = 0; i < parsed.ClauseCount; i++)
        {
            ref readonly Clause clause = ref parsed.Clauses[i];
            NearTerms near = corrections.Of(parsed, clause, clause.FirstWord, dictionary);
            if (near.Edits == 0)
                continue;

            QueryWord word = parsed.Words[clause.FirstWord];
            list.Add(new(
                query.Substring(word.Start, word.Length),
                new(word.Start, word.Length),
                Words(near, parsed.Form(clause.FirstWord), clause.Kind == ClauseKind.Prefix)));
        }

        return list;
    }

    /// <summary>The places of the terms that have most papers, as many as are named.</summary>
    public static int[] MostFrequentOf(NearTerms near)
    {
        // The number of papers and, of equal ones, the place.
        long[] order = new long[near.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = ((long)-near.Entries[i].Papers << 32) + i;
        Array.Sort(order);
        return Array.ConvertAll(order[..Math.Min(MaxWords, order.Length)], number => (int)number);
    }

    private string[] Words(NearTerms near, ReadOnlySpan<char> form, bool isPrefix)
    {
        int[] order = MostFrequentOf(near);
        string[] words = new string[order.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = NearestOf(near, order[i], form, isPrefix);
        return words;
    }

    private static int MostFrequent(NearTerms near)
    {
        int most = 0;
        for (int i = 1; i < near.Count; i++)
            most = near.Entries[i].Papers > near.Entries[most].Papers ? i : most;
        return most;
    }

    /// <summary>
    /// The nearest word of a term: it may be only a stem, so of the forms in the first papers the one nearest to the query's is
    /// taken.
    /// </summary>
    private string NearestOf(NearTerms near, int index, ReadOnlySpan<char> form, bool isPrefix)
    {
        ReadOnlySpan<char> term = near[index];
        if (known is not null)
            return known(term, form, isPrefix);
        var papers = new TermPostings();
        string word = term.ToString();
        int least = int.MaxValue;
        int read = 0;
        foreach (SearchPart part in parts)
        {
            CorpusData data = part.Data;
            if (read == MaxPapers || !new TermDictionary(data.Terms).TryFind(term, out TermEntry entry))
                continue;
            papers.Start(entry, isUnion: false, titleOnly: false, data.Postings, part.PaperCount);
            for (papers.Seek(data.Postings, 0); papers.Paper != PostingListCursor.End; papers.Seek(data.Postings, papers.Paper + 1))
            {
                if (read == MaxPapers || least <= near.Edits)
                    return word;
                if ((uint)papers.Paper >= (uint)part.PaperCount)
                    data.Refuse();
                if (part.IsHidden(papers.Paper))
                    continue;
                read++;
                var paper = new PaperReader(data, papers.Paper);
                FindNearest(Utf8Strings.Make(paper.Title), term, form, isPrefix, ref word, ref least);
                FindNearest(Utf8Strings.Make(paper.Abstract), term, form, isPrefix, ref word, ref least);
            }
        }

        return word;
    }

    /// <summary>Reads the form of a term that is nearest to a word in each of the first papers of a corpus that have it.</summary>
    /// <param name="part">The corpus.</param>
    /// <param name="term">The term.</param>
    /// <param name="form">The word.</param>
    /// <param name="isPrefix">Whether it may be the beginning of a longer one.</param>
    /// <param name="edits">The distance of a form behind which no other need be read.</param>
    public static List<(string Word, int Distance)> ReadForms(
        SearchPart part, ReadOnlySpan<char> term, ReadOnlySpan<char> form, bool isPrefix, int edits)
    {
        var forms = new List<(string Word, int Distance)>();
        CorpusData data = part.Data;
        if (!new TermDictionary(data.Terms).TryFind(term, out TermEntry entry))
            return forms;
        var papers = new TermPostings();
        papers.Start(entry, isUnion: false, titleOnly: false, data.Postings, part.PaperCount);
        for (papers.Seek(data.Postings, 0); papers.Paper != PostingListCursor.End; papers.Seek(data.Postings, papers.Paper + 1))
        {
            if (forms.Count == MaxPapers || (forms.Count > 0 && forms[^1].Distance <= edits))
                break;
            if ((uint)papers.Paper >= (uint)part.PaperCount)
                data.Refuse();
            if (part.IsHidden(papers.Paper))
                continue;
            (string word, int least) = ("", int.MaxValue);
            var paper = new PaperReader(data, papers.Paper);
            FindNearest(Utf8Strings.Make(paper.Title), term, form, isPrefix, ref word, ref least);
            FindNearest(Utf8Strings.Make(paper.Abstract), term, form, isPrefix, ref word, ref least);
            forms.Add((word, least));
        }

        return forms;
    }

    private static void FindNearest(
        string text, ReadOnlySpan<char> term, ReadOnlySpan<char> wanted, bool isPrefix, ref string word, ref int least)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> stem = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            // Folding keeps a first letter of ASCII but for its case.
            char first = text[token.Start];
            if (char.IsAscii(first) && char.ToLowerInvariant(first) != term[0])
                continue;
            int formLength = TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, stem, out int length);
            if (!stem[..length].SequenceEqual(term))
                continue;

            int distance = NearTermFinder.Distance(form[..formLength], wanted, isPrefix, out _);
            if (distance >= least)
                continue;

            least = distance;
            word = token.IsPart ? form[..formLength].ToString() : text.Substring(token.Start, token.Length);
        }
    }
}

/// <summary>Names the word of a term that is nearest to another word.</summary>
internal delegate string NearestWord(ReadOnlySpan<char> term, ReadOnlySpan<char> form, bool isPrefix);
