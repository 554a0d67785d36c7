using Benchmarks.Support;

namespace Contenders;

/// <summary>A database file with a full-text index, made beforehand, beside the program.</summary>
internal sealed class SqliteContender : Contender, IDisposable
{
    private const string Search =
        """
        SELECT papers.title FROM search JOIN papers ON papers.rowid = search.rowid
        WHERE search MATCH ?1 ORDER BY bm25(search, 2.5, 1.0) LIMIT 10
        """;

    private readonly SqliteDatabase _database = new(Path.Combine(AppContext.BaseDirectory, "papers.db"));
    private SqliteStatement? _search;

    public override string TitleOf(string title)
    {
        using SqliteStatement find = _database.Prepare("SELECT title FROM papers WHERE title = ?1");
        find.Bind(1, title);
        find.Step();
        return find.Text(0);
    }

    public override string FirstFor(string query)
    {
        using SqliteStatement search = _database.Prepare(Search);
        search.Bind(1, SqliteQuery.AnyOf(query));
        search.Step();
        return search.Text(0);
    }

    public override int CountFor(string query)
    {
        SqliteStatement search = _search ??= _database.Prepare(Search);
        search.Bind(1, SqliteQuery.AnyOf(query));
        int count = 0;
        while (search.Step())
            count++;
        search.Reset();
        return count;
    }

    public void Dispose()
    {
        _search?.Dispose();
        _database.Dispose();
    }
}
