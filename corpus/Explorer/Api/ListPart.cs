using Microsoft.AspNetCore.Http;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>The part of a list that is wanted: every list has the same parameters, bounds and defaults.</summary>
internal readonly record struct ListPart(int Offset, int Limit)
{
    public const int DefaultLimit = 20;

    /// <summary>Reads the part, or says what is wrong with the first parameter that is.</summary>
    public static string? TryRead(IQueryCollection parameters, out ListPart part)
    {
        int offset = 0;
        int limit = DefaultLimit;
        string? error = NumberParameter.TryRead(parameters, "limit", 1, CorpusQuery.MaxLimit, ref limit)
            ?? NumberParameter.TryRead(parameters, "offset", 0, CorpusQuery.MaxOffset, ref offset);
        part = new(offset, limit);
        return error;
    }

    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(Offset).Take(Limit);
}
