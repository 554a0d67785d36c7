using TypedCorpus.Search;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus;

/// <summary>A paper that a search found, with what speaks for it.</summary>
public readonly struct SearchHit
{
    private readonly string _query;
    private readonly bool _asYouType;

    internal SearchHit(PaperCorpus corpus, string query, bool asYouType, long hit)
    {
        _query = query;
        _asYouType = asYouType;
        Paper = corpus[TopHits.PaperOf(hit)];
        Score = (double)TopHits.ScoreOf(hit) / Bm25.Scale;
    }

    /// <summary>The paper.</summary>
    public Paper Paper { get; }

    /// <summary>The sum of what the words of the query are worth for the paper (BM25); above 0, without a unit.</summary>
    public double Score { get; }

    /// <summary>Where <see cref="Paper.Title"/> has words of the query, in order, none over another.</summary>
    public IReadOnlyList<TextRange> TitleMatches => Matches(Paper.Title, isTitle: true);

    /// <summary>Where <see cref="Paper.Abstract"/> has words of the query, in order, none over another.</summary>
    public IReadOnlyList<TextRange> AbstractMatches => Matches(Paper.Abstract, isTitle: false);

    /// <summary>The part of the abstract with the most of the query's words, about 200 characters.</summary>
    public Snippet Snippet => Snippet.Of(Paper.Abstract ?? "", AbstractMatches);

    /// <summary>The paper of a hit.</summary>
    public static implicit operator Paper(SearchHit hit) => hit.Paper;

    /// <summary>The title of the paper.</summary>
    public override string ToString() => Paper.Title;

    private List<TextRange> Matches(string? text, bool isTitle) =>
        SearchEngine.FindMatches(text ?? "", _query, _asYouType, isTitle);
}
