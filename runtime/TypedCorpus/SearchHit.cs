using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Search;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Sets;

namespace TypedCorpus;

/// <summary>A paper that a search found, and how well it matches.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct SearchHit
{
    private readonly string _query;
    private readonly bool _asYouType;
    private readonly bool _toleratesTypos;

    // Whose words count as known, of a hit in a set.
    private readonly CorpusSet? _set;

    private readonly int _wordRank;
    private readonly int _vectorRank;

    internal SearchHit(ISearchedCorpus corpus, string query, SearchOptions options, long hit)
    {
        _query = query;
        _asYouType = options.AsYouType;
        _toleratesTypos = options.ToleratesTypos;
        int place = TopHits.PaperOf(hit);
        _set = corpus as CorpusSet;
        Paper = corpus.PaperAtPlace(place);
        Score = (double)TopHits.ScoreOf(hit) / Bm25.Scale;
    }

    private SearchHit(SearchHit hit, int wordRank, int vectorRank)
    {
        this = hit;
        _wordRank = wordRank;
        _vectorRank = vectorRank;
    }

    /// <summary>A paper that a vector found, and no word.</summary>
    internal SearchHit(ISearchedCorpus corpus, string query, SearchOptions options, Paper paper)
    {
        _query = query;
        _asYouType = options.AsYouType;
        _toleratesTypos = options.ToleratesTypos;
        _set = corpus as CorpusSet;
        Paper = paper;
    }

    /// <summary>The paper.</summary>
    public Paper Paper { get; }

    /// <summary>
    /// The BM25 score: the sum of the contributions of the query's words. It has no unit, and is 0 for a paper that matches by values
    /// such as years, or by what it does not have.
    /// </summary>
    public double Score { get; }

    /// <summary>
    /// The rank by words, from 1, in a search with a <see cref="SearchOptions.Vector"/>; null without one, and if words do not find the
    /// paper among the first that count.
    /// </summary>
    public int? WordRank => _wordRank > 0 ? _wordRank : null;

    /// <summary>
    /// The rank by the vector, from 1, in a search with a <see cref="SearchOptions.Vector"/>; null without one, and if the paper is not
    /// among the nearest that count.
    /// </summary>
    public int? VectorRank => _vectorRank > 0 ? _vectorRank : null;

    /// <summary>The sum of the reciprocal ranks, by which a search with a <see cref="SearchOptions.Vector"/> orders its hits; 0 without one.</summary>
    public double FusedScore => Reciprocal(_wordRank) + (HybridHits.VectorWeight * Reciprocal(_vectorRank));

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

    /// <summary>Finds the words of the query, and those that stand for them, in the names of the <see cref="Paper.Authors"/>.</summary>
    /// <returns>
    /// For each author, in their order, the places in <see cref="Author.Name"/>, in order and without overlaps; none for one whose name
    /// has none of the words.
    /// </returns>
    public IReadOnlyList<IReadOnlyList<TextRange>> GetAuthorMatches()
    {
        IReadOnlyList<Author> authors = Paper.Authors;
        return authors.Count == 0 ? [] : FindMatches(finder =>
        {
            var matches = new IReadOnlyList<TextRange>[authors.Count];
            for (int i = 0; i < matches.Length; i++)
                matches[i] = finder.Find(authors[i]);
            return matches;
        });
    }

    /// <summary>Finds the words of the query, and those that stand for them, in <see cref="Paper.Venue"/>.</summary>
    /// <returns>Their places, in order and without overlaps. None if the venue is not known.</returns>
    public IReadOnlyList<TextRange> GetVenueMatches() => FindMatches(Paper.Venue ?? "", QueryField.Venue);

    /// <summary>Finds the fields that have words of the query, or words that stand for them.</summary>
    /// <returns>The fields; none of a paper that matches by values alone, such as its year.</returns>
    public IReadOnlyList<SearchField> GetMatchedFields()
    {
        var fields = new List<SearchField>();
        if (GetTitleMatches().Count > 0)
            fields.Add(SearchField.Title);
        if (GetAbstractMatches().Count > 0)
            fields.Add(SearchField.Abstract);
        if (GetAuthorMatches().Any(static matches => matches.Count > 0))
            fields.Add(SearchField.Authors);
        if (GetVenueMatches().Count > 0)
            fields.Add(SearchField.Venue);
        return fields;
    }

    /// <summary>Gets the part of the abstract with the most words of the query, about 200 characters long.</summary>
    /// <returns>The part: the beginning of the abstract if it has none of the words, empty if the paper has no abstract.</returns>
    public Snippet GetSnippet() => Snippet.Of(Paper.Abstract ?? "", GetAbstractMatches());

    /// <summary>The title and the score.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paper?.Title} ({Score:0.00})");

    /// <summary>The hit with its ranks, 0 for none.</summary>
    internal SearchHit Ranked(int wordRank, int vectorRank) => new(this, wordRank, vectorRank);

    private static double Reciprocal(int rank) => rank is > 0 and <= HybridHits.Depth ? 1.0 / (HybridHits.K + rank) : 0;

    private List<TextRange> FindMatches(string text, QueryField field) =>
        text.Length == 0 ? [] : FindMatches(finder => finder.Find(text, field));

    private T FindMatches<T>(MatchReader<T> read) => _set is not null
        ? SetEngine.FindMatches(_set.Papers.Parts, _query, _asYouType, _toleratesTypos, read)
        : SearchEngine.FindMatches(Paper.Corpus.Data, _query, _asYouType, _toleratesTypos, read);
}
