namespace Benchmarks.Support;

/// <summary>Queries in the syntax of FTS5.</summary>
internal static class SqliteQuery
{
    /// <summary>Any of the words; each in quotes, as it may have signs.</summary>
    public static string AnyOf(string query) => string.Join(" OR ", Words(query));

    /// <summary>All of the words.</summary>
    public static string AllOf(string query) => string.Join(' ', Words(query));

    private static IEnumerable<string> Words(string query) => query.Split(' ').Select(word => $"\"{word}\"");
}
