using System.Text;
using System.Text.Encodings.Web;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>A query with the selected values of facets and the part of the results to show.</summary>
/// <param name="Text">The text to search for; blank for all papers in corpus order.</param>
/// <param name="AsYouType">Whether the last word may be incomplete.</param>
/// <param name="Selected">For each facet, by name, the values of which a paper must have at least one.</param>
/// <param name="Order">The order of the results.</param>
/// <param name="Offset">The number of results to skip.</param>
/// <param name="Limit">The maximum number of results to show.</param>
internal sealed record CorpusQuery(
    string Text, bool AsYouType, IReadOnlyDictionary<string, IReadOnlyList<string>> Selected, SearchOrder Order, int Offset, int Limit)
{
    /// <summary>The maximum length of the text; nobody types more.</summary>
    public const int MaxTextLength = 500;

    public const int MaxLimit = 100;

    public const int MaxOffset = SearchOptions.MaxLimit;

    /// <summary>The maximum number of selected values of a facet.</summary>
    public const int MaxValues = 50;

    /// <summary>Gets the query that lists all papers.</summary>
    public static CorpusQuery ForAll { get; } = ForText("") with { Order = SearchOrder.Corpus };

    /// <summary>Creates a query for a phrase of the documents.</summary>
    public static CorpusQuery ForPhrase(string phrase) => ForText($"\"{phrase.Replace('"', ' ')}\"");

    /// <summary>Creates a query for a text as a visitor types it.</summary>
    public static CorpusQuery ForText(string text) => new(
        text,
        AsYouType: true,
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        SearchOrder.Relevance,
        Offset: 0,
        Limit: 1);

    /// <summary>Gets whether there is something to search for, and not only papers to list.</summary>
    public bool IsSearch => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Gets whether nothing is asked for: neither words nor values, an order or a part.</summary>
    public bool IsEmpty => !IsSearch && Selected.Count == 0 && Order == SearchOrder.Relevance && Offset == 0;

    /// <summary>Gets whether a request may have the text: a document may have a word that exceeds it.</summary>
    public bool IsAllowed => Text.Length <= MaxTextLength;

    public IReadOnlyList<string> ValuesOf(Facet facet) => Selected.GetValueOrDefault(facet.Name, []);

    /// <summary>Creates a query in which a value is selected, or no longer selected if it was, starting at the first result.</summary>
    public CorpusQuery Toggle(Facet facet, string value)
    {
        IReadOnlyList<string> before = ValuesOf(facet);
        IReadOnlyList<string> after = before.Contains(value, StringComparer.Ordinal)
            ? [.. before.Where(other => other != value)]
            : [.. before, value];
        var selected = new Dictionary<string, IReadOnlyList<string>>(Selected, StringComparer.Ordinal);
        if (after.Count > 0)
            selected[facet.Name] = after;
        else
            selected.Remove(facet.Name);
        return this with { Selected = selected, Offset = 0 };
    }

    /// <summary>Creates a query in which no value is selected, starting at the first result.</summary>
    public CorpusQuery WithoutSelection() =>
        this with { Selected = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), Offset = 0 };

    /// <summary>Gets the URL of the results, relative to the start page, the same for equal queries.</summary>
    public string ToUrl()
    {
        var url = new StringBuilder();
        if (Text.Length > 0)
            Add("q", Text);
        foreach (Facet facet in Facet.All)
        {
            foreach (string value in ValuesOf(facet))
                Add(facet.Name, value);
        }

        if (Order != SearchOrder.Relevance)
            Add("order", EnumText.Words(Order));
        if (Offset > 0)
            Add("offset", NumberText.Plain(Offset));
        return url.Length > 0 ? url.ToString() : ".";

        void Add(string name, string value) =>
            url.Append(url.Length > 0 ? '&' : '?').Append(name).Append('=').Append(UrlEncoder.Default.Encode(value));
    }
}
