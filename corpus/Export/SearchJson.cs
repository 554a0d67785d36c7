using System.Text.Json;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Json;

namespace TypedCorpus.App.Export;

/// <summary>Writes the results of a search as one JSON object.</summary>
internal static class SearchJson
{
    private static readonly ObjectContract<CountedFacet> Facet = new ObjectContract<CountedFacet>("The values of one kind.")
        .Has("name", "The kind.", ValueContracts.Text, static counts => EnumText.Words(counts.Facet))
        .Has(
            "values",
            "The values, the most frequent first.",
            new ListContract<FacetValueCount>(SearchContracts.FacetValue),
            static counts => counts.Values);

    private static readonly ObjectContract<Found> Contract = new ObjectContract<Found>("The hits of a search, with its facets.")
        .HasAllOf(SearchContracts.Results, static found => found.Results)
        .MayHave("facets", "The values of all papers that match.", new ListContract<CountedFacet>(Facet), static found => found.Facets);

    public static void Write(SearchResults results, IReadOnlyList<CountedFacet> facets, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLinesExporter.Options))
            Contract.Write(json, new(results, facets));
        output.WriteByte((byte)'\n');
    }

    private sealed record Found(SearchResults Results, IReadOnlyList<CountedFacet> Facets);
}
