using SQLitePCL;

namespace Benchmarks.Support;

/// <summary>A SQLite database, called through its C functions, without a layer that would cost time.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    public const string InMemory = ":memory:";

    private readonly sqlite3 _database;

    public SqliteDatabase(string path)
    {
        Batteries_V2.Init();
        int result = raw.sqlite3_open(path, out _database);
        Check(result);
    }

    public SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_database, sql, out sqlite3_stmt statement));
        return new(this, statement);
    }

    public void Execute(string sql)
    {
        using SqliteStatement statement = Prepare(sql);
        statement.Step();
    }

    public long Number(string sql)
    {
        using SqliteStatement statement = Prepare(sql);
        statement.Step();
        return statement.Number(0);
    }

    public void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new InvalidOperationException(raw.sqlite3_errmsg(_database).utf8_to_string());
    }

    public void Dispose() => _database.Dispose();
}

/// <summary>A prepared statement.</summary>
internal sealed class SqliteStatement(SqliteDatabase database, sqlite3_stmt statement) : IDisposable
{
    public void Bind(int parameter, string text) => database.Check(raw.sqlite3_bind_text(statement, parameter, text));

    public void Bind(int parameter, long number) => database.Check(raw.sqlite3_bind_int64(statement, parameter, number));

    /// <summary>Moves to the next row; whether there is one.</summary>
    public bool Step()
    {
        int result = raw.sqlite3_step(statement);
        database.Check(result);
        return result == raw.SQLITE_ROW;
    }

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public void Reset() => database.Check(raw.sqlite3_reset(statement));

    public void Dispose() => statement.Dispose();
}

/// <summary>Queries in the syntax of FTS5.</summary>
internal static class SqliteQuery
{
    /// <summary>Any of the words, each in quotes, since it may contain punctuation.</summary>
    public static string AnyOf(string query) => string.Join(" OR ", Words(query));

    /// <summary>All of the words.</summary>
    public static string AllOf(string query) => string.Join(' ', Words(query));

    private static IEnumerable<string> Words(string query) => query.Split(' ').Select(word => $"\"{word}\"");
}
