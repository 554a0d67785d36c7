using System.Collections;
using TypedCorpus.Search;

namespace TypedCorpus;

/// <summary>The hits of a search, the best first.</summary>
public readonly struct SearchResults : IReadOnlyList<SearchHit>
{
    private readonly PaperCorpus? _corpus;
    private readonly SearchOptions _options;
    private readonly FewHits _few;
    private readonly long[]? _many;

    private SearchResults(PaperCorpus corpus, string query, SearchOptions options)
    {
        _corpus = corpus;
        _options = options;
        Query = query;
        SearchScratch scratch = SearchScratch.Take();
        Count = SearchEngine.Find(
            corpus.Data,
            corpus.Statistics,
            new(query, options.AsYouType, (MatchMode)options.Matching, options.Limit),
            scratch,
            out bool isRelaxed);
        IsRelaxed = isRelaxed;
        _many = Count > FewHits.Capacity ? new long[Count] : null;
        FewHits few = default;
        for (int i = 0; i < Count; i++)
        {
            if (_many is null)
                few[i] = scratch.Hits[i];
            else
                _many[i] = scratch.Hits[i];
        }

        _few = few;
        scratch.GiveBack();
    }

    /// <summary>The query, as it was given.</summary>
    public string Query { get; } = "";

    /// <summary>The number of hits, at most the limit of the options.</summary>
    public int Count { get; }

    /// <summary>Whether no paper has all words of the query, so that the hits have only some of them.</summary>
    public bool IsRelaxed { get; }

    /// <summary>A hit, the best first.</summary>
    /// <param name="index">The place of the hit, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hit.</exception>
    public SearchHit this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            long hit = _many is null ? _few[index] : _many[index];
            return new(_corpus!, Query, _options.AsYouType, hit);
        }
    }

    /// <summary>
    /// The query with each word that no paper has replaced by the nearest that one has; null if there is nothing to
    /// replace. It is looked for when it is asked for.
    /// </summary>
    public string? DidYouMean => _corpus is null ? null : SearchEngine.Correct(_corpus.Data, _corpus.Count, Query, _options.AsYouType);

    internal static SearchResults Find(PaperCorpus corpus, string query, SearchOptions options) => new(corpus, query, options);

    /// <summary>The hits, the best first; nothing is allocated.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<SearchHit> IEnumerable<SearchHit>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the hits.</summary>
    public struct Enumerator : IEnumerator<SearchHit>
    {
        private readonly SearchResults _results;
        private int _index;

        internal Enumerator(SearchResults results)
        {
            _results = results;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly SearchHit Current => _results[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _results.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }

    private unsafe struct FewHits
    {
        public const int Capacity = 16;

        private fixed long _hits[Capacity];

        public long this[int index]
        {
            readonly get => _hits[index];
            set => _hits[index] = value;
        }
    }
}
