using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Sets;

namespace TypedCorpus;

/// <summary>The hits of a search, the best first.</summary>
/// <remarks>
/// This is a value type, so that a search allocates nothing. It does not implement <see cref="IEnumerable{T}"/>, since LINQ
/// would box it unnoticed: use <c>foreach</c> or the indexer, and <see cref="AsEnumerable"/> or <see cref="ToArray"/> for LINQ.
/// Two results are equal if they are of the same query, options and corpus.
/// </remarks>
[JsonConverter(typeof(PaperJsonConverter))]
[DebuggerDisplay("Count = {Count}, Query = {Query}")]
[DebuggerTypeProxy(typeof(DebugView))]
public readonly struct SearchResults : IEquatable<SearchResults>
{
    private readonly ISearchedCorpus? _corpus;
    private readonly string? _query;
    private readonly SearchOptions _options;

    // Up to sixteen hits are kept in the value, so that a search allocates nothing; more are in an array.
    private readonly FewHits _few;
    private readonly long[]? _many;

    private readonly SearchOutcome _outcome;

    // Of a search by a vector too, which has other hits.
    private readonly HybridHits? _hybrid;

    internal SearchResults(PaperCorpus corpus, string query, SearchOptions options)
    {
        _corpus = corpus;
        _query = query;
        _options = options;
        if (options.IsHybrid)
        {
            _hybrid = HybridHits.Find(corpus, query, options, out SearchResults words);
            (Count, _outcome) = (_hybrid.Hits.Length, words._outcome);
            return;
        }

        // Before the scratch is taken: damaged data is refused here, and a filter's list may throw.
        SearchStatistics statistics = corpus.Statistics;
        SearchRequest request = MakeRequest();
        SearchScratch scratch = SearchScratch.Take();
        int found = SearchEngine.Find(corpus.Data, statistics, request, scratch, out _outcome);
        Count = Take(scratch, found, options.Offset, ref _few, out _many);
    }

    internal SearchResults(CorpusSet set, string query, SearchOptions options)
    {
        _corpus = set;
        _query = query;
        _options = options;
        if (options.IsHybrid)
        {
            _hybrid = HybridHits.Find(set, query, options, out SearchResults words);
            (Count, _outcome) = (_hybrid.Hits.Length, words._outcome);
            return;
        }

        PartList parts = set.Papers.Parts;
        SearchRequest request = MakeRequest();
        SearchScratch scratch = SearchScratch.Take();
        int found = SetEngine.Find(parts, request, options.Parallelism, scratch, out _outcome);
        Count = Take(scratch, found, options.Offset, ref _few, out _many);
    }

    /// <summary>The query, as it was given.</summary>
    public string Query => _query ?? "";

    /// <summary>The number of hits here: at most the limit of the options, and without those before their offset.</summary>
    public int Count { get; }

    /// <summary>The number of all papers that match, which is counted when it is asked for.</summary>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public int TotalCount => _corpus is null ? 0
        : Count < _options.Limit && (Count > 0 || _options.Offset == 0) ? _options.Offset + Count
        : _hybrid?.CountAll() ?? _corpus.CountAll(MakeRequest());

    /// <summary>Whether no paper has all words of the query, so that the hits have only some of them.</summary>
    public bool IsRelaxed => _outcome.IsRelaxed;

    /// <summary>What there is to say of the query, in its order: parts that were not understood, or not used.</summary>
    public IReadOnlyList<SearchNote> Notes => SearchEngine.NotesOf(Query, _options.AsYouType, _outcome);

    /// <summary>Whether a word that no paper has stands for the nearest words that papers have (<see cref="Corrections"/>).</summary>
    public bool IsCorrected => _outcome.IsCorrected;

    /// <summary>The words that no paper has, with those that stand for them in this search, in the order of the query.</summary>
    public IReadOnlyList<SearchCorrection> Corrections => IsCorrected ? _corpus!.CorrectionsOf(Query, _options.AsYouType) : [];

    /// <summary>Gets a hit.</summary>
    /// <param name="index">The place of the hit, from 0 for the best.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hit.</exception>
    public SearchHit this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                ThrowNoHit(index);
            if (_hybrid is not null)
                return _hybrid.Hits[index];
            if (_many is not null)
                return new(_corpus!, Query, _options, _many[index]);

            // A copy, because reading a read-only array in place takes a generic method that is compiled at run time.
            FewHits few = _few;
            return new(_corpus!, Query, _options, few[index]);
        }
    }

    /// <summary>Suggests a correction of words that no paper has.</summary>
    /// <returns>
    /// The query, with each word that no paper has replaced by the most similar one that a paper has, and a beginning by that of
    /// such a word; null if there is none to replace. Words that are quoted, excluded, or of a field other than the title are meant as
    /// they are. It is the same whether the search itself tolerates typos or not.
    /// </returns>
    public string? GetSuggestion() => _corpus?.Correct(Query, _options.AsYouType);

    /// <summary>Finds all papers that match, those beyond the limit too, in corpus order, without their scores.</summary>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public IReadOnlyList<Paper> GetPapers()
    {
        var papers = new List<Paper>();
        VisitAll(papers.Add);
        return papers;
    }

    /// <summary>Counts all papers that match, those beyond the limit too, by a value that they have.</summary>
    /// <param name="by">The kind of values.</param>
    /// <returns>
    /// The values, the most frequent first; of equal counts in the order of their characters. A paper counts once for each of
    /// its values.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public IReadOnlyList<FacetValueCount> GetFacets(SearchFacet by)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)by, (uint)SearchFacet.Type, nameof(by));
        var counter = new FacetCounter(by);
        CancellationToken cancellation = _options.CancellationToken;
        VisitAll(paper =>
        {
            cancellation.ThrowIfCancellationRequested();
            counter.Add(paper);
        });
        return counter.ToArray();
    }

    /// <summary>Copies the hits into an array.</summary>
    public SearchHit[] ToArray()
    {
        var hits = new SearchHit[Count];
        for (int i = 0; i < hits.Length; i++)
            hits[i] = this[i];
        return hits;
    }

    /// <summary>Returns the hits as a sequence, for LINQ.</summary>
    public IEnumerable<SearchHit> AsEnumerable()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <summary>Enumerates the hits, the best first, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether the other results are of the same query, options and corpus.</summary>
    public bool Equals(SearchResults other) =>
        _corpus == other._corpus && _options == other._options && string.Equals(Query, other.Query, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchResults other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_corpus, _options, Query);

    /// <summary>The number of hits and the query.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} hits for '{Query}'");

    /// <summary>Whether two results are of the same query, options and corpus.</summary>
    public static bool operator ==(SearchResults left, SearchResults right) => left.Equals(right);

    /// <summary>Whether two results are not of the same query, options and corpus.</summary>
    public static bool operator !=(SearchResults left, SearchResults right) => !left.Equals(right);

    /// <summary>Copies the hits out of a scratch that a search has filled, and gives it back; returns their number.</summary>
    private static int Take(SearchScratch scratch, int found, int offset, ref FewHits few, out long[]? many)
    {
        offset = Math.Min(offset, found);
        int count = found - offset;
        many = count > FewHits.Capacity ? new long[count] : null;
        for (int i = 0; i < count; i++)
        {
            if (many is null)
                few[i] = scratch.Hits[offset + i];
            else
                many[i] = scratch.Hits[offset + i];
        }

        scratch.GiveBack();
        return count;
    }

    private void VisitAll(Action<Paper> visit)
    {
        if (_hybrid is not null)
            _hybrid.VisitAll(visit);
        else
            _corpus?.VisitAll(MakeRequest(), visit);
    }

    private SearchRequest MakeRequest()
    {
        SearchFilter? filter = _options.Filter;
        var request = new SearchRequest
        {
            Query = Query,
            AsYouType = _options.AsYouType,
            ToleratesTypos = _options.ToleratesTypos,
            Mode = (MatchMode)_options.Matching,
            Limit = (int)Math.Min((long)_options.Offset + _options.Limit, int.MaxValue),
            Order = _options.OrderBy,
            Years = filter is { FromYear: null, ToYear: null } or null
                ? null
                : new(filter.FromYear ?? int.MinValue, filter.ToYear ?? int.MaxValue),
            Accepts = filter?.Predicate is { } predicate ? AskedOf(_corpus!, predicate) : null,
            Cancellation = _options.CancellationToken,
        };
        return filter?.Documents is { } documents ? _corpus!.InDocuments(request, documents) : request;
    }

    // Apart, so that a search without a predicate allocates nothing for it.
    private static Func<int, bool> AskedOf(ISearchedCorpus corpus, Func<Paper, bool> predicate) =>
        place => predicate(corpus.PaperAtPlace(place));

    // Apart, and not by the framework's generic helper, which is compiled at run time.
    [DoesNotReturn]
    private static void ThrowNoHit(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, "The search has no such hit.");

    /// <summary>Enumerates the hits of a search.</summary>
    public struct Enumerator
    {
        private readonly SearchResults _results;
        private int _index;

        internal Enumerator(SearchResults results)
        {
            _results = results;
            _index = -1;
        }

        /// <summary>The hit that the enumerator is at.</summary>
        public readonly SearchHit Current => _results[_index];

        /// <summary>Advances to the next hit.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _results.Count;
    }

    private sealed class DebugView(SearchResults results)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public SearchHit[] Hits => results.ToArray();
    }
}
