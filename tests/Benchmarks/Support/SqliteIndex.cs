using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>The full-text index of SQLite over the same papers, in memory and without their texts.</summary>
internal sealed class SqliteIndex : IDisposable
{
    private readonly SqliteDatabase _database = new(SqliteDatabase.InMemory);
    private readonly SqliteStatement _find;

    private SqliteIndex()
    {
        _database.Execute("CREATE VIRTUAL TABLE papers USING fts5(title, abstract, content='', tokenize='porter unicode61')");
        // Sorting by the function is faster than by the column "rank", which sorts all rows although ten are wanted.
        _find = _database.Prepare(
            "SELECT rowid, bm25(papers, 2.5, 1.0) AS score FROM papers WHERE papers MATCH ?1 ORDER BY score LIMIT 10");
    }

    /// <summary>The version of SQLite, such as 3.53.4.</summary>
    public static string Version
    {
        get
        {
            using var database = new SqliteDatabase(SqliteDatabase.InMemory);
            using SqliteStatement version = database.Prepare("SELECT sqlite_version()");
            version.Step();
            return version.Text(0);
        }
    }

    /// <summary>The bytes of the pages in use.</summary>
    public long Bytes => (_database.Number("PRAGMA page_count") - _database.Number("PRAGMA freelist_count"))
        * _database.Number("PRAGMA page_size");

    public static SqliteIndex Build(IReadOnlyList<(string Title, string Abstract)> papers)
    {
        var index = new SqliteIndex();
        index._database.Execute("BEGIN");
        using SqliteStatement insert = index._database.Prepare("INSERT INTO papers(rowid, title, abstract) VALUES(?1, ?2, ?3)");
        for (int i = 0; i < papers.Count; i++)
        {
            insert.Bind(1, i);
            insert.Bind(2, papers[i].Title);
            insert.Bind(3, papers[i].Abstract);
            insert.Step();
            insert.Reset();
        }

        index._database.Execute("COMMIT");
        return index;
    }

    public static (string Title, string Abstract)[] Texts(PaperCorpus papers) =>
        [.. papers.Select(paper => (paper.Title, paper.Abstract ?? ""))];

    /// <summary>Writes a file with the papers, an index of their titles and a full-text index.</summary>
    public static void WriteFile(string file, PaperCorpus papers)
    {
        using var database = new SqliteDatabase(file);
        database.Execute("CREATE TABLE papers(id TEXT, title TEXT, abstract TEXT)");
        database.Execute("CREATE VIRTUAL TABLE search USING fts5(title, abstract, content='papers', tokenize='porter unicode61')");
        database.Execute("BEGIN");
        using (SqliteStatement insert = database.Prepare("INSERT INTO papers VALUES(?1, ?2, ?3)"))
        {
            foreach (Paper paper in papers)
            {
                insert.Bind(1, paper.Id);
                insert.Bind(2, paper.Title);
                insert.Bind(3, paper.Abstract ?? "");
                insert.Step();
                insert.Reset();
            }
        }

        database.Execute("CREATE INDEX titles ON papers(title)");
        database.Execute("INSERT INTO search(search) VALUES('rebuild')");
        database.Execute("INSERT INTO search(search) VALUES('optimize')");
        database.Execute("COMMIT");
    }

    /// <summary>Merges the segments of the index into one, the fastest and smallest form.</summary>
    public void Optimize() => _database.Execute("INSERT INTO papers(papers) VALUES('optimize')");

    /// <summary>Finds the best ten papers and writes their places; returns how many there are.</summary>
    public int Find(string match, Span<int> papers)
    {
        int count = 0;
        _find.Bind(1, match);
        for (; _find.Step(); count++)
        {
            papers[count] = (int)_find.Number(0);
            _ = _find.Real(1);
        }

        _find.Reset();
        return count;
    }

    public void Dispose()
    {
        _find.Dispose();
        _database.Dispose();
    }
}
