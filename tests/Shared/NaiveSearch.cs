using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Tests;

/// <summary>
/// The search by its definition: it splits all texts into terms, scores every paper in full and sorts the scores. It shares
/// the tokenizer with the real search, but neither index nor bounds nor formula.
/// </summary>
internal sealed class NaiveSearch
{
    private readonly List<Bag> _papers = [];
    private readonly Dictionary<string, int> _papersWithTerm = new(StringComparer.Ordinal);
    private readonly double _titleAverage;
    private readonly double _abstractAverage;

    public NaiveSearch(IEnumerable<PaperModel> papers)
        : this(papers.Select(paper => new Texts(
            paper.Title.Text.Display,
            paper.Abstract?.Text.Display,
            [
                paper.Bibliography?.Venue,
                .. (paper.Bibliography?.Authors ?? default).SelectMany(author => (string?[])[author.Given, author.Family]),
            ])))
    {
    }

    public NaiveSearch(PaperCorpus papers)
        : this(papers.Select(paper => new Texts(
            paper.Title,
            paper.Abstract,
            [paper.Venue, .. paper.Authors.SelectMany(author => (string?[])[author.Given, author.Family])])))
    {
    }

    private NaiveSearch(IEnumerable<Texts> papers)
    {
        foreach (Texts paper in papers)
        {
            var counts = new Dictionary<string, (int Title, int Abstract)>(StringComparer.Ordinal);
            int title = Count(paper.Title, counts, isTitle: true);
            int @abstract = Count(paper.Abstract, counts, isTitle: false);
            // The names that are searched beside the texts count as words of the abstract.
            foreach (string? name in paper.Names)
                @abstract += Count(name, counts, isTitle: false);
            foreach (string term in counts.Keys)
                _papersWithTerm[term] = _papersWithTerm.GetValueOrDefault(term) + 1;
            _papers.Add(new(counts, Rounded(title), Rounded(@abstract)));
        }

        _titleAverage = _papers.Average(paper => (double)paper.Title);
        _abstractAverage = _papers.Average(paper => (double)paper.Abstract);
    }

    /// <summary>Finds the best papers with their integer scores; equal scores are in corpus order.</summary>
    /// <param name="words">The words, without query syntax.</param>
    /// <param name="limit">The number of papers to return.</param>
    /// <param name="all">Whether a paper must contain all words instead of any.</param>
    /// <param name="excluded">The words that a paper must not contain.</param>
    /// <param name="titleOnly">Whether only titles are searched.</param>
    public List<(int Paper, int Score)> Find(
        IEnumerable<string> words, int limit, bool all, string[]? excluded = null, bool titleOnly = false)
    {
        (string Term, bool IsPart)[] terms = [.. words.SelectMany(Terms)];
        string[] without = [.. (excluded ?? []).Select(TermOf)];
        var hits = new List<(int Paper, int Score)>();
        for (int paper = 0; paper < _papers.Count; paper++)
        {
            Dictionary<string, (int Title, int Abstract)> counts = _papers[paper].Counts;
            bool Has(string term) => counts.TryGetValue(term, out var count) && (!titleOnly || count.Title > 0);
            bool isHit = all ? terms.All(term => !term.IsPart || Has(term.Term)) : terms.Any(term => Has(term.Term));
            if (isHit && !without.Any(counts.ContainsKey))
                hits.Add((paper, terms.Where(term => Has(term.Term)).Sum(term => Score(paper, term.Term, titleOnly))));
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Paper).Take(limit)];
    }

    /// <summary>Scores the papers with any of some terms as if these were one, whose weight is multiplied by a factor.</summary>
    public List<(int Paper, int Score)> FindAnyOf(IReadOnlyList<string> terms, float factor)
    {
        int[] papers = [.. Enumerable.Range(0, _papers.Count).Where(paper => terms.Any(_papers[paper].Counts.ContainsKey))];
        var hits = papers.Select(paper =>
        {
            (int Title, int Abstract)[] counts = [.. terms.Select(term => _papers[paper].Counts.GetValueOrDefault(term))];
            return (paper, Score(paper, counts.Sum(count => count.Title), counts.Sum(count => count.Abstract), papers.Length, factor));
        });
        return [.. hits.OrderByDescending(hit => hit.Item2).ThenBy(hit => hit.paper)];
    }

    /// <summary>All terms of some papers.</summary>
    public static IEnumerable<string> TermsOf(IEnumerable<PaperModel> papers) => new NaiveSearch(papers)._papersWithTerm.Keys;

    /// <summary>The term of a word, as the index has it.</summary>
    public static string TermOf(string word) => Term(word);

    private static string Term(ReadOnlySpan<char> word)
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        TermAnalyzer.Analyze(word, exact, term, out int length);
        return string.Intern(term[..length].ToString());
    }

    private int Score(int paper, string term, bool titleOnly)
    {
        (int inTitle, int inAbstract) = _papers[paper].Counts[term];
        return Score(paper, inTitle, titleOnly ? 0 : inAbstract, _papersWithTerm[term], factor: 1);
    }

    /// <summary>The score of a paper for what it has so often in its title and in its other texts.</summary>
    public int Score(int paper, int inTitle, int inAbstract, int papersWithTerm, float factor = 1)
    {
        double idf = Math.Log(1 + ((_papers.Count - papersWithTerm + 0.5) / (papersWithTerm + 0.5)));

        // BM25F as Robertson and Zaragoza write it, with the documented constants.
        float titleWeight = 2.5f / (_titleAverage > 0 ? (float)(1 - 0.75f + (0.75f * _papers[paper].Title / _titleAverage)) : 1);
        float abstractWeight = 1 / (_abstractAverage > 0 ? (float)(1 - 0.75f + (0.75f * _papers[paper].Abstract / _abstractAverage)) : 1);
        float frequency = (inTitle * titleWeight) + (inAbstract * abstractWeight);
        float weight = (float)(idf * (1.2f + 1) * 65536) * factor;
        return (int)((weight * (frequency / (frequency + 1.2f))) + 0.5f);
    }

    /// <summary>Counts the terms of a text; returns the number of its words.</summary>
    private static int Count(string? text, Dictionary<string, (int Title, int Abstract)> counts, bool isTitle)
    {
        int words = 0;
        foreach ((string term, bool isPart) in Terms(text ?? ""))
        {
            (int title, int @abstract) = counts.GetValueOrDefault(term);
            counts[term] = isTitle ? (title + 1, @abstract) : (title, @abstract + 1);
            words += isPart ? 1 : 0;
        }

        return words;
    }

    /// <summary>Splits a text into terms.</summary>
    public static List<(string Term, bool IsPart)> Terms(string text)
    {
        List<(string, bool)> terms = [];
        foreach (TextToken token in new Tokenizer(text))
            terms.Add((Term(text.AsSpan(token.Start, token.Length)), token.IsPart));
        return terms;
    }

    private static int Rounded(int length) => FieldNorm.LengthOf(FieldNorm.Of(length));

    private sealed record Texts(string Title, string? Abstract, IEnumerable<string?> Names);

    private sealed record Bag(Dictionary<string, (int Title, int Abstract)> Counts, int Title, int Abstract);
}
