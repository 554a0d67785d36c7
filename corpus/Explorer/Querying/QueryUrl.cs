using System.Text;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Querying;

/// <summary>A query as the part of a URL behind the question mark; the same query always gives the same text.</summary>
internal static class QueryUrl
{
    /// <summary>The parameters with the question mark, or nothing if there are none.</summary>
    public static string Of(CorpusQuery query)
    {
        var url = new StringBuilder();
        if (query.Text.Length > 0)
            Add("q", query.Text);
        foreach (Facet facet in Facet.All)
        {
            foreach (string value in query.ValuesOf(facet))
                Add(facet.Name, value);
        }

        if (query.Offset > 0)
            Add("offset", NumberText.Plain(query.Offset));
        return url.ToString();

        void Add(string name, string value) =>
            url.Append(url.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
