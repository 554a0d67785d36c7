using TypedCorpus;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Text;

namespace Benchmarks.Support;

/// <summary>
/// The search as its definition has it: every paper's texts taken apart into terms, every paper scored, all scores
/// sorted. It shares the tokenizer and the formula with the real one, and neither index nor pruning.
/// </summary>
internal sealed class NaiveSearch
{
    private readonly Dictionary<string, int> _papersWithTerm = new(StringComparer.Ordinal);
    private readonly List<Bag> _bags = [];
    private readonly double _averageTitle;
    private readonly double _averageAbstract;

    public NaiveSearch(PaperCorpus papers)
    {
        foreach (Paper paper in papers)
        {
            Dictionary<string, Frequency> counts = new(StringComparer.Ordinal);
            int title = Count(paper.Title, counts, isTitle: true);
            int @abstract = Count(paper.Abstract ?? "", counts, isTitle: false);
            _bags.Add(new(counts, Quantised(title), Quantised(@abstract)));
            foreach (string term in counts.Keys)
                _papersWithTerm[term] = _papersWithTerm.GetValueOrDefault(term) + 1;
        }

        _averageTitle = (double)_bags.Sum(bag => (long)bag.TitleLength) / _bags.Count;
        _averageAbstract = (double)_bags.Sum(bag => (long)bag.AbstractLength) / _bags.Count;
    }

    /// <summary>The best papers with their scores as whole numbers; of equals the first in corpus order is first.</summary>
    /// <param name="query">Words only, without syntax.</param>
    /// <param name="all">Whether a paper needs all words; otherwise one is enough.</param>
    /// <param name="limit">How many are wanted.</param>
    public ScoredPaper[] Find(string query, bool all, int limit)
    {
        (string Term, bool IsPart)[] terms = [.. query.Split(' ').SelectMany(Terms)];
        return
        [
            .. _bags
                .Select((bag, index) => (Bag: bag, Index: index))
                .Where(paper => !all || terms.All(term => !term.IsPart || paper.Bag.Counts.ContainsKey(term.Term)))
                .Select(paper => new ScoredPaper(paper.Index, terms.Sum(term => Score(paper.Bag, term.Term))))
                .Where(paper => paper.Score > 0)
                .OrderByDescending(paper => paper.Score)
                .ThenBy(paper => paper.Index)
                .Take(limit),
        ];
    }

    private int Score(Bag bag, string term)
    {
        if (!bag.Counts.TryGetValue(term, out Frequency count))
            return 0;

        float impact = Bm25.Impact(
            count.InTitle,
            count.InAbstract,
            Bm25.LengthFactor(bag.TitleLength, _averageTitle),
            Bm25.LengthFactor(bag.AbstractLength, _averageAbstract));
        return Bm25.Contribution(Bm25.Weight(_bags.Count, _papersWithTerm[term]), impact);
    }

    private static int Count(string text, Dictionary<string, Frequency> counts, bool isTitle)
    {
        int words = 0;
        foreach ((string term, bool isPart) in Terms(text))
        {
            words += isPart ? 1 : 0;
            Frequency count = counts.GetValueOrDefault(term);
            counts[term] = isTitle
                ? count with { InTitle = count.InTitle + 1 }
                : count with { InAbstract = count.InAbstract + 1 };
        }

        return words;
    }

    private static List<(string Term, bool IsPart)> Terms(string text)
    {
        List<(string, bool)> terms = [];
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            if (TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, term, out int length) > 0)
                terms.Add((string.Intern(term[..length].ToString()), token.Kind == TokenKind.Part));
        }

        return terms;
    }

    private static int Quantised(int length) => LengthCode.LengthOf(LengthCode.Of(length));

    private sealed record Bag(Dictionary<string, Frequency> Counts, int TitleLength, int AbstractLength);

    private readonly record struct Frequency(int InTitle, int InAbstract);
}

/// <summary>A paper by its place in the corpus, with its score as the whole number that it is inside.</summary>
internal readonly record struct ScoredPaper(int Index, long Score);
