using Microsoft.AspNetCore.Http;
using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>The requested part of a list. All lists have the same parameters, bounds and defaults.</summary>
internal readonly record struct ListPart(int Offset, int Limit)
{
    public const int DefaultLimit = 20;

    /// <returns>An error message about the first wrong parameter, or null.</returns>
    public static string? TryRead(IQueryCollection parameters, out ListPart part)
    {
        int offset = 0;
        int limit = DefaultLimit;
        string? error = QueryReader.TryReadPart(name => parameters[name], ref offset, ref limit);
        part = new(offset, limit);
        return error;
    }

    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(Offset).Take(Limit);
}
