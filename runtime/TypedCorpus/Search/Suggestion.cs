using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Replaces words that no paper has by the nearest that one has.</summary>
internal static class Suggestion
{
    /// <summary>In how many papers the forms of a word are looked for.</summary>
    private const int MaxPapers = 8;

    public static string? For(CorpusData data, int paperCount, string query, SearchScratch scratch)
    {
        ParsedQuery parsed = scratch.Query;
        var dictionary = new QueryTerms(data.Terms, data.Postings, paperCount, scratch);
        var corrected = new StringBuilder();
        int copied = 0;
        for (int clauseIndex = 0; clauseIndex < parsed.ClauseCount; clauseIndex++)
        {
            ref readonly Clause clause = ref parsed.Clauses[clauseIndex];
            if (clause.IsExcluded || clause.Kind is ClauseKind.Whole or ClauseKind.Prefix)
                continue;

            for (int i = clause.FirstWord; i < clause.FirstWord + clause.WordCount; i++)
            {
                ref readonly QueryWord word = ref parsed.Words[i];
                if (dictionary.TryFind(parsed.Term(i), out _)
                    || NearestWord(data, paperCount, parsed.Form(i), parsed.Term(i)) is not { } nearest)
                {
                    continue;
                }

                corrected.Append(query, copied, word.Start - copied).Append(nearest);
                copied = word.Start + word.Length;
            }
        }

        return copied == 0 ? null : corrected.Append(query, copied, query.Length - copied).ToString();
    }

    /// <summary>
    /// The nearest term as the first papers that have it write it, for a term may be the stem of a word: of their forms
    /// the one nearest to what was written.
    /// </summary>
    private static string? NearestWord(CorpusData data, int paperCount, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        Span<byte> wanted = stackalloc byte[TermReader.MaxTermLength];
        Span<byte> nearest = stackalloc byte[TermReader.MaxTermLength];
        wanted = wanted[..Utf8Terms.Write(term, wanted)];
        int length = NearestTerm.Find(data.Terms, wanted, nearest, out TermEntry entry);
        if (length == 0)
            return null;

        var papers = new SearchTerm();
        papers.Start(entry, isUnion: false, titleOnly: false, data.Postings, paperCount);
        string found = Encoding.UTF8.GetString(nearest[..length]);
        string word = found;
        int least = int.MaxValue;
        int next = 0;
        for (int read = 0; read < MaxPapers && least > 1; read++)
        {
            papers.Seek(data.Postings, next);
            if (papers.Paper == PostingCursor.End)
                break;

            if ((uint)papers.Paper >= (uint)paperCount)
                data.Refuse();
            var paper = new PaperReader(data, papers.Paper);
            FindNearest(Utf8Strings.Make(paper.Title), found, form, ref word, ref least);
            FindNearest(Utf8Strings.Make(paper.Abstract), found, form, ref word, ref least);
            next = papers.Paper + 1;
        }

        return word;
    }

    private static void FindNearest(string text, string term, ReadOnlySpan<char> wanted, ref string word, ref int least)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> stem = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            int formLength = TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, stem, out int length);
            if (!stem[..length].SequenceEqual(term))
                continue;

            int distance = NearestTerm.Distance(form[..formLength], wanted);
            if (distance >= least)
                continue;

            least = distance;
            word = token.Kind == TokenKind.Part ? form[..formLength].ToString() : text.Substring(token.Start, token.Length);
        }
    }
}
