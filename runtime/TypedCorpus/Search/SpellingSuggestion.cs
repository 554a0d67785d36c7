using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Text;

namespace TypedCorpus.Search;

/// <summary>Replaces words that no paper has by the most similar ones that papers have.</summary>
internal static class SpellingSuggestion
{
    /// <summary>The maximum number of papers to search for the forms of a word.</summary>
    private const int MaxPapers = 8;

    public static string? For(CorpusData data, int paperCount, string query, ParsedQuery parsed)
    {
        var dictionary = new TermDictionary(data.Terms);
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
    /// Finds the nearest term and returns a word of it: a term may be only a stem, so of the forms in the first papers the
    /// one nearest to the query's is taken.
    /// </summary>
    private static string? NearestWord(CorpusData data, int paperCount, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        Span<byte> wanted = stackalloc byte[TermDictionary.MaxTermLength];
        Span<byte> nearest = stackalloc byte[TermDictionary.MaxTermLength];
        wanted = wanted[..TermDictionary.Encode(term, wanted)];
        int length = NearestTerm.Find(data.Terms, wanted, nearest, out TermEntry entry);
        if (length == 0)
            return null;

        var papers = new TermPostings();
        papers.Start(entry, isUnion: false, titleOnly: false, data.Postings, paperCount);
        string found = Encoding.UTF8.GetString(nearest[..length]);
        string word = found;
        int least = int.MaxValue;
        int next = 0;
        for (int read = 0; read < MaxPapers && least > 1; read++)
        {
            papers.Seek(data.Postings, next);
            if (papers.Paper == PostingListCursor.End)
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
            word = token.IsPart ? form[..formLength].ToString() : text.Substring(token.Start, token.Length);
        }
    }
}

/// <summary>
/// Finds the term of the dictionary with the least edit distance. It compares all terms; the rows of the prefix that a term
/// shares with the one before are not computed again.
/// </summary>
internal static class NearestTerm
{
    private const int MinLength = 4;
    private const int MaxLength = 40;
    private const int MinLengthForTwoErrors = 7;

    /// <summary>Writes the nearest term, the most frequent of several; returns its length, or 0 if none is near enough.</summary>
    public static int Find(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> wanted, Span<byte> nearest, out TermEntry entry)
    {
        entry = default;
        if (wanted.Length is < MinLength or > MaxLength)
            return 0;

        // Row i, column j: the distance of the first i bytes of a term to the first j of the wanted one.
        int columns = wanted.Length + 1;
        Span<byte> rows = stackalloc byte[(TermDictionary.MaxTermLength + 1) * columns];
        for (int j = 0; j < columns; j++)
            rows[j] = (byte)j;

        Span<byte> buffer = stackalloc byte[TermDictionary.MaxTermLength];
        TermEnumerator terms = new TermDictionary(dictionary).EnumerateFrom(default, buffer);
        int best = wanted.Length >= MinLengthForTwoErrors ? 3 : 2;
        int length = 0;
        int valid = 0;
        while (terms.MoveNext())
        {
            ReadOnlySpan<byte> term = terms.Term;
            valid = Math.Min(valid, terms.Shared);
            if (Math.Abs(term.Length - wanted.Length) >= best + (length > 0 ? 1 : 0))
                continue;

            for (; valid < term.Length; valid++)
                FillRow(rows, columns, term, valid + 1, wanted);
            int distance = rows[(term.Length * columns) + wanted.Length];
            bool isBetter = distance < best || (distance == best && length > 0 && terms.Entry.Papers > entry.Papers);
            if (!isBetter)
                continue;

            best = distance;
            length = term.Length;
            term.CopyTo(nearest);
            entry = terms.Entry;
        }

        return length;
    }

    /// <summary>The distance of two forms of a word.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<byte> term = stackalloc byte[TermDictionary.MaxTermLength];
        Span<byte> wanted = stackalloc byte[TermDictionary.MaxTermLength];
        term = term[..TermDictionary.Encode(left, term)];
        wanted = wanted[..TermDictionary.Encode(right, wanted)];

        int columns = wanted.Length + 1;
        Span<byte> rows = stackalloc byte[(term.Length + 1) * columns];
        for (int j = 0; j < columns; j++)
            rows[j] = (byte)j;
        for (int i = 1; i <= term.Length; i++)
            FillRow(rows, columns, term, i, wanted);
        return rows[(term.Length * columns) + wanted.Length];
    }

    private static void FillRow(Span<byte> rows, int columns, ReadOnlySpan<byte> term, int i, ReadOnlySpan<byte> wanted) =>
        EditDistance.FillRow(
            rows.Slice(i * columns, columns),
            rows.Slice((i - 1) * columns, columns),
            rows.Slice(Math.Max(0, i - 2) * columns, columns),
            term,
            i,
            wanted);
}
