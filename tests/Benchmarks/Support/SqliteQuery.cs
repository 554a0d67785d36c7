namespace Benchmarks.Support;

/// <summary>Queries in the syntax of FTS5.</summary>
internal static class SqliteQuery
{
    /// <summary>Any of the words; each in quotes, as it may have signs.</summary>
    public static string AnyOf(string query) => string.Join(" OR ", query.Split(' ').Select(word => $"\"{word}\""));
}
