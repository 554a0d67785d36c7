using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Reads a query from the parameters of a request, within bounds.</summary>
internal static class QueryReader
{
    /// <summary>Reads a query, or says what is wrong with the first parameter that is.</summary>
    public static string? TryRead(IQueryCollection parameters, int limit, bool asYouType, out CorpusQuery query)
    {
        string text = parameters["q"].ToString();
        string? error = text.Length > CorpusQuery.MaxTextLength
            ? $"'q' has {text.Length} characters; at most {CorpusQuery.MaxTextLength} are taken."
            : null;
        error ??= NumberParameter.TryRead(parameters, "limit", 1, CorpusQuery.MaxLimit, ref limit);
        int offset = 0;
        error ??= NumberParameter.TryRead(parameters, "offset", 0, CorpusQuery.MaxOffset, ref offset);

        var selected = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (Facet facet in Facet.All)
        {
            string[] values = [.. parameters[facet.Name].OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
            if (values.Length > CorpusQuery.MaxValues)
                error ??= $"'{facet.Name}' stands {values.Length} times; at most {CorpusQuery.MaxValues} values are taken.";
            if (values.Length > 0)
                selected.Add(facet.Name, values);
        }

        query = new(text, asYouType, selected, offset, limit);
        return error;
    }
}
