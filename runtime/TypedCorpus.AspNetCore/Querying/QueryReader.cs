using System.Globalization;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Gets the values that a request gives a parameter; none if it does not have it.</summary>
internal delegate IReadOnlyList<string?> ParameterValues(string name);

/// <summary>Reads a query from the parameters of a request, and checks its bounds.</summary>
/// <remarks>It knows nothing of HTTP: where the pages have no server, the browser asks the same questions.</remarks>
internal static class QueryReader
{
    /// <returns>An error message about the first wrong parameter, or null.</returns>
    public static string? TryRead(ParameterValues parameters, int limit, bool asYouType, out CorpusQuery query)
    {
        string text = Text(parameters, "q");
        string? error = text.Length > CorpusQuery.MaxTextLength
            ? $"'q' has {text.Length} characters; the maximum is {CorpusQuery.MaxTextLength}."
            : null;
        int offset = 0;
        error ??= TryReadPart(parameters, ref offset, ref limit);
        string? orderError = TryReadOrder(Text(parameters, "order"), out SearchOrder order);
        error ??= orderError;

        var selected = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (Facet facet in Facet.All)
        {
            string[] values = [.. parameters(facet.Name).OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
            if (values.Length > CorpusQuery.MaxValues)
                error ??= $"'{facet.Name}' has {values.Length} values; the maximum is {CorpusQuery.MaxValues}.";
            if (values.Length > 0)
                selected.Add(facet.Name, values);
        }

        query = new(text, asYouType, selected, order, offset, limit);
        return error;
    }

    /// <summary>Reads which part of a list is requested.</summary>
    /// <returns>An error message about the first wrong parameter, or null.</returns>
    public static string? TryReadPart(ParameterValues parameters, ref int offset, ref int limit) =>
        TryReadNumber(parameters, "limit", 1, CorpusQuery.MaxLimit, ref limit)
        ?? TryReadNumber(parameters, "offset", 0, CorpusQuery.MaxOffset, ref offset);

    private static string? TryReadOrder(string name, out SearchOrder order)
    {
        order = SearchOrder.Relevance;
        if (name.Length == 0)
            return null;
        foreach (SearchOrder known in Enum.GetValues<SearchOrder>())
        {
            if (EnumText.Words(known) == name)
            {
                order = known;
                return null;
            }
        }

        return $"'order' must be one of {string.Join(", ", Enum.GetValues<SearchOrder>().Select(EnumText.Words))}.";
    }

    private static string? TryReadNumber(ParameterValues parameters, string name, int min, int max, ref int number)
    {
        string text = Text(parameters, name);
        if (text.Length == 0)
            return null;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value < min || value > max)
            return $"'{name}' must be a number from {min} to {max}.";
        number = value;
        return null;
    }

    // What is given more than once is one text, with commas, which no number and no order is.
    private static string Text(ParameterValues parameters, string name) =>
        string.Join(',', parameters(name).Where(value => !string.IsNullOrEmpty(value)));
}
