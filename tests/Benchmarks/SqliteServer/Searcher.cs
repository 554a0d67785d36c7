using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using Benchmarks.Support;

namespace SqliteServer;

/// <summary>A connection to the database, with its statements prepared.</summary>
internal sealed class Searcher(string file) : IDisposable
{
    private const string Hits =
        """
        SELECT papers.id, papers.title, -bm25(search, 2.5, 1.0) AS score, snippet(search, 1, '[', ']', '...', 30)
        FROM search JOIN papers ON papers.rowid = search.rowid WHERE search MATCH ?1 ORDER BY score DESC LIMIT ?2
        """;

    private readonly SqliteDatabase _database = new(file);
    private SqliteStatement? _hits;
    private SqliteStatement? _total;

    public SearchAnswer Search(string query, int limit)
    {
        string match = SqliteQuery.AllOf(query);
        _total ??= _database.Prepare("SELECT count(*) FROM search WHERE search MATCH ?1");
        _total.Bind(1, match);
        _total.Step();
        int total = (int)_total.Number(0);
        _total.Reset();

        var hits = new List<HitAnswer>(limit);
        _hits ??= _database.Prepare(Hits);
        _hits.Bind(1, match);
        _hits.Bind(2, limit);
        while (_hits.Step())
            hits.Add(new(_hits.Text(0), _hits.Text(1), $"/papers/{Uri.EscapeDataString(_hits.Text(0))}", _hits.Real(2), _hits.Text(3)));
        _hits.Reset();
        return new(query, total, limit, hits);
    }

    public void Dispose()
    {
        _hits?.Dispose();
        _total?.Dispose();
        _database.Dispose();
    }
}

/// <summary>One connection for each concurrent request.</summary>
internal sealed class SearcherPool(string file)
{
    private readonly ConcurrentBag<Searcher> _idle = [];

    public SearchAnswer Search(string query, int limit)
    {
        Searcher searcher = _idle.TryTake(out Searcher? idle) ? idle : new(file);
        SearchAnswer answer = searcher.Search(query, limit);
        _idle.Add(searcher);
        return answer;
    }
}

internal sealed record SearchAnswer(string Query, int Total, int Limit, IReadOnlyList<HitAnswer> Hits);

internal sealed record HitAnswer(string Id, string Title, string Page, double Score, string Snippet);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
