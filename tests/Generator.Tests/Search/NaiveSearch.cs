using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace Generator.Tests.Search;

/// <summary>
/// Another way to the hits of a query of plain words: it counts the words in every text and computes each score in
/// full, with no index, no bounds and no order but that of the scores.
/// </summary>
internal sealed class NaiveSearch
{
    private readonly List<(Dictionary<string, (int Title, int Abstract)> Counts, int Title, int Abstract)> _papers = [];
    private readonly Dictionary<string, int> _papersWithTerm = new(StringComparer.Ordinal);
    private readonly double _titleAverage;
    private readonly double _abstractAverage;

    public NaiveSearch(IEnumerable<PaperModel> papers)
    {
        foreach (PaperModel paper in papers)
        {
            var counts = new Dictionary<string, (int Title, int Abstract)>(StringComparer.Ordinal);
            int title = Count(paper.Title.Text.Display, counts, isTitle: true);
            int @abstract = Count(paper.Abstract?.Text.Display ?? "", counts, isTitle: false);
            foreach (string name in NamesOf(paper))
                @abstract += Count(name, counts, isTitle: false);
            foreach (string term in counts.Keys)
                _papersWithTerm[term] = _papersWithTerm.GetValueOrDefault(term) + 1;
            _papers.Add((counts, Rounded(title), Rounded(@abstract)));
        }

        _titleAverage = _papers.Average(paper => (double)paper.Title);
        _abstractAverage = _papers.Average(paper => (double)paper.Abstract);
    }

    public List<(int Paper, int Score)> Find(string[] words, int limit, bool all, string[]? excluded = null, bool titleOnly = false)
    {
        string[] terms = [.. words.Select(TermOf)];
        string[] without = [.. (excluded ?? []).Select(TermOf)];
        var hits = new List<(int Paper, int Score)>();
        for (int paper = 0; paper < _papers.Count; paper++)
        {
            var counts = _papers[paper].Counts;
            bool Has(string term) => counts.TryGetValue(term, out var count) && (!titleOnly || count.Title > 0);
            bool isHit = all ? terms.All(Has) : terms.Any(Has);
            if (isHit && !without.Any(counts.ContainsKey))
                hits.Add((paper, terms.Where(Has).Sum(term => Score(paper, term, titleOnly))));
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Paper).Take(limit)];
    }

    public static string TermOf(string word)
    {
        char[] exact = new char[TermAnalyzer.MaxLength];
        char[] term = new char[TermAnalyzer.MaxLength];
        TermAnalyzer.Analyze(word, exact, term, out int length);
        return new(term, 0, length);
    }

    private int Score(int paper, string term, bool titleOnly)
    {
        (int inTitle, int inAbstract) = _papers[paper].Counts[term];
        int papersWithTerm = _papersWithTerm[term];
        double idf = Math.Log(1 + ((_papers.Count - papersWithTerm + 0.5) / (papersWithTerm + 0.5)));

        // BM25F as Robertson and Zaragoza write it, with the constants that are promised.
        float titleFactor = _titleAverage > 0 ? (float)(1 - 0.75f + (0.75f * _papers[paper].Title / _titleAverage)) : 1;
        float abstractFactor = _abstractAverage > 0 ? (float)(1 - 0.75f + (0.75f * _papers[paper].Abstract / _abstractAverage)) : 1;
        float frequency = (2.5f * inTitle / titleFactor) + ((titleOnly ? 0 : inAbstract) / abstractFactor);
        float weight = (float)(idf * (1.2f + 1) * 65536);
        return (int)((weight * (frequency / (frequency + 1.2f))) + 0.5f);
    }

    /// <summary>The names that are searched beside the texts: they count as words of the abstract.</summary>
    private static IEnumerable<string> NamesOf(PaperModel paper) =>
    [
        paper.Bibliography?.Venue ?? "",
        .. (paper.Bibliography?.Authors ?? default).SelectMany(author => (string[])[author.Given ?? "", author.Family]),
    ];

    private static int Rounded(int length) => LengthCode.LengthOf(LengthCode.Of(length));

    private static int Count(string text, Dictionary<string, (int Title, int Abstract)> counts, bool isTitle)
    {
        int words = 0;
        foreach (TextToken token in new Tokenizer(text))
        {
            string term = TermOf(text.Substring(token.Start, token.Length));
            (int title, int @abstract) = counts.GetValueOrDefault(term);
            counts[term] = isTitle ? (title + 1, @abstract) : (title, @abstract + 1);
            words += token.Kind == TokenKind.Part ? 1 : 0;
        }

        return words;
    }
}
