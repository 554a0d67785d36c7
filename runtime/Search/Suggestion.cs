using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Replaces words that no paper has by the nearest that one has.</summary>
internal static class Suggestion
{
    public static string? For(PaperCorpus corpus, string query, bool asYouType)
    {
        SearchScratch scratch = SearchScratch.Current;
        ParsedQuery parsed = scratch.Query;
        QueryParser.Parse(query, asYouType, parsed);

        CorpusData data = corpus.Data;
        var dictionary = new QueryTerms(data.Terms, data.Postings, corpus.Count, scratch);
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
                if (dictionary.TryFind(parsed.Term(i), out _) || NearestWord(corpus, parsed.Term(i)) is not { } nearest)
                    continue;

                corrected.Append(query, copied, word.Start - copied).Append(nearest);
                copied = word.Start + word.Length;
            }
        }

        return copied == 0 ? null : corrected.Append(query, copied, query.Length - copied).ToString();
    }

    /// <summary>The nearest term, as the first paper that has it writes it: a term may be the stem of a word.</summary>
    private static string? NearestWord(PaperCorpus corpus, ReadOnlySpan<char> term)
    {
        Span<byte> wanted = stackalloc byte[TermReader.MaxTermLength];
        Span<byte> nearest = stackalloc byte[TermReader.MaxTermLength];
        wanted = wanted[..Utf8Terms.Write(term, wanted)];
        int length = NearestTerm.Find(corpus.Data.Terms, wanted, nearest, out TermEntry entry);
        if (length == 0)
            return null;

        var cursor = new PostingCursor();
        cursor.Start(entry, titleOnly: false, corpus.Data.Postings, corpus.Count);
        cursor.Seek(corpus.Data.Postings, 0);
        Paper paper = corpus[cursor.Paper];
        string found = Encoding.UTF8.GetString(nearest[..length]);
        return WordIn(paper.Title, found) ?? WordIn(paper.Abstract ?? "", found) ?? found;
    }

    private static string? WordIn(string text, string term)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> stem = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            int formLength = TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, stem, out int length);
            if (stem[..length].SequenceEqual(term))
                return token.Kind == TokenKind.Part ? form[..formLength].ToString() : text.Substring(token.Start, token.Length);
        }

        return null;
    }
}
