using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Search;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus;

/// <summary>A paper that a search found, and how well it matches.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct SearchHit
{
    private readonly string _query;
    private readonly bool _asYouType;
    private readonly bool _toleratesTypos;

    internal SearchHit(PaperCorpus corpus, string query, SearchOptions options, long hit)
    {
        _query = query;
        _asYouType = options.AsYouType;
        _toleratesTypos = options.ToleratesTypos;
        Paper = corpus[TopHits.PaperOf(hit)];
        Score = (double)TopHits.ScoreOf(hit) / Bm25.Scale;
    }

    /// <summary>The paper.</summary>
    public Paper Paper { get; }

    /// <summary>
    /// The BM25 score: the sum of the contributions of the query's words. It has no unit, and is 0 for a paper that matches by values
    /// such as years, or by what it does not have.
    /// </summary>
    public double Score { get; }

    /// <summary>Converts a hit to its <see cref="Paper"/>, so that <c>foreach (Paper paper in results)</c> works.</summary>
    public static implicit operator Paper(SearchHit hit) => hit.Paper;

    /// <summary>Gets the <see cref="Paper"/>, as the conversion does.</summary>
    public Paper ToPaper() => Paper;

    /// <summary>Finds the words of the query, and those that stand for them, in <see cref="Paper.Title"/>.</summary>
    /// <returns>Their places, in order and without overlaps.</returns>
    public IReadOnlyList<TextRange> GetTitleMatches() => FindMatches(Paper.Title, QueryField.Title);

    /// <summary>Finds the words of the query, and those that stand for them, in <see cref="Paper.Abstract"/>.</summary>
    /// <returns>Their places, in order and without overlaps. None if the paper has no abstract.</returns>
    public IReadOnlyList<TextRange> GetAbstractMatches() => FindMatches(Paper.Abstract ?? "", QueryField.Abstract);

    /// <summary>Gets the part of the abstract with the most words of the query, about 200 characters long.</summary>
    /// <returns>The part: the beginning of the abstract if it has none of the words, empty if the paper has no abstract.</returns>
    public Snippet GetSnippet() => Snippet.Of(Paper.Abstract ?? "", GetAbstractMatches());

    /// <summary>The title and the score.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paper?.Title} ({Score:0.00})");

    private List<TextRange> FindMatches(string text, QueryField field) =>
        SearchEngine.FindMatches(Paper.Corpus.Data, text, _query, _asYouType, _toleratesTypos, field);
}
