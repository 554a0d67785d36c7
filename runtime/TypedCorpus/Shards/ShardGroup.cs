using TypedCorpus.Search;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Sets;

namespace TypedCorpus.Shards;

/// <summary>Some corpora of a set, searched as they are in a search of all.</summary>
internal sealed class ShardGroup
{
    private readonly ShardSet _set;
    private readonly int[] _shards;
    private readonly PartList _parts;

    public ShardGroup(ShardSet set, int[] shards)
    {
        _set = set;
        _shards = shards;
        _parts = set.PartsOf(shards);
    }

    /// <summary>Counts what the weights of words depend on.</summary>
    public T Count<T>(WordReader<T> count)
    {
        SearchScratch scratch = SearchScratch.Take();
        try
        {
            T result = count(new(_parts, scratch.SetWords, scratch.Resolver));
            scratch.GiveBack();
            return result;
        }
        catch
        {
            SearchScratch.Discard();
            throw;
        }
    }

    /// <summary>For each corpus, the forms of a term in its first papers (<see cref="SpellingSuggestion.ReadForms"/>).</summary>
    public IEnumerable<(int Shard, List<(string Word, int Distance)> Forms)> ReadForms(string term, string form, bool isPrefix, int edits) =>
        _parts.Parts.Select((part, i) => (_shards[i], SpellingSuggestion.ReadForms(part, term, form, isPrefix, edits)));

    /// <summary>The papers with a key, of each corpus that has one, with the kind of the key (<see cref="PaperCorpus.RankOf"/>).</summary>
    public IEnumerable<(int Shard, int Rank, (int Shard, int Paper) Counting)> Find(string key)
    {
        foreach (int shard in _shards)
        {
            PaperCorpus corpus = _set.Corpora[shard];
            if (corpus.Find(key) is { } paper)
                yield return (shard, corpus.RankOf(key, paper.Index), _set.Counting(shard, paper.Index));
        }
    }

    /// <summary>Searches.</summary>
    public ShardAnswer Search(ShardRequest request)
    {
        SearchRequest search = RequestOf(request);
        SearchScratch scratch = SearchScratch.Take();
        int found = SetEngine.Find(_parts, search, parallelism: 1, scratch, out SearchOutcome outcome);
        long[] hits = new long[found];
        for (int i = 0; i < found; i++)
            hits[i] = scratch.Hits[i];
        scratch.GiveBack();
        var counters = request.Facets.Select(facet => new FacetCounter(facet)).ToArray();
        int total = request.Counts && (found == request.Limit || counters.Length > 0) ? CountAll(search, counters) : found;
        return new(
            Array.ConvertAll(hits, hit => HitOf(hit, request.Order)),
            total,
            Array.ConvertAll(counters, counter => counter.ToArray()),
            outcome.IsRelaxed,
            outcome.IsCorrected,
            outcome.IsIncomplete);
    }

    /// <summary>Finds the words of a query in texts of a hit.</summary>
    public T FindMatches<T>(ShardRequest request, MatchReader<T> read) =>
        SetEngine.FindMatches(_parts, request.Query, request.AsYouType, request.ToleratesTypos, read, request.Words);

    private SearchRequest RequestOf(ShardRequest request) => new()
    {
        Query = request.Query,
        AsYouType = request.AsYouType,
        ToleratesTypos = request.ToleratesTypos,
        Mode = (MatchMode)request.Matching,
        Limit = request.Limit,
        Order = request.Order,
        DocumentsOfParts = request.Documents is null ? null : _set.NumbersOf(request.Documents, _shards),
        Years = request is { FromYear: null, ToYear: null } ? null : new(request.FromYear ?? int.MinValue, request.ToYear ?? int.MaxValue),
        Words = request.Words,
        Cancellation = request.Cancellation,
    };

    private int CountAll(in SearchRequest search, FacetCounter[] counters)
    {
        if (counters.Length == 0)
        {
            CountVisitor count = default;
            SetEngine.VisitAll(_parts, search, ref count);
            return count.Count;
        }

        var papers = new List<(int Shard, int Paper)>();
        var visitor = new PlaceVisitor(this, papers);
        SetEngine.VisitAll(_parts, search, ref visitor);
        foreach ((int shard, int number) in papers)
        {
            search.Cancellation.ThrowIfCancellationRequested();
            Paper paper = _set.PaperOf(shard, number);
            foreach (FacetCounter counter in counters)
                counter.Add(paper);
        }

        return papers.Count;
    }

    private ShardHit HitOf(long hit, SearchOrder order)
    {
        int shard = _shards[_parts.PartOfPlace(TopHits.PaperOf(hit), out int paper)];
        int score = TopHits.ScoreOf(hit);
        int? year = order is SearchOrder.Newest or SearchOrder.Oldest ? _set.Corpora[shard][paper].Year : null;
        int number = order switch
        {
            SearchOrder.Relevance => score,
            SearchOrder.Newest => year ?? int.MinValue,
            SearchOrder.Oldest => -year ?? int.MinValue,
            _ => 0,
        };
        return new(shard, paper, score, number, order == SearchOrder.Title ? _set.Corpora[shard].Data.Title(paper).ToArray() : []);
    }

    private readonly struct PlaceVisitor(ShardGroup group, List<(int Shard, int Paper)> papers) : IPartVisitor
    {
        public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
        {
            int shard = group._shards[Array.IndexOf(group._parts.Parts, part)];
            foreach (int paper in found)
                papers.Add((shard, paper));
        }
    }
}
