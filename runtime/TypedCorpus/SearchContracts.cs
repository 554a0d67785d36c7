using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The JSON of what a search finds.</summary>
internal static class SearchContracts
{
    public static readonly JsonContract<IReadOnlyList<TextRange>> Matches = new ListContract<TextRange>(TextRangeJsonConverter.Contract);

    public static readonly ObjectContract<Snippet> Snippet = new ObjectContract<Snippet>("A part of an abstract.")
        .Has("text", "The text, without ellipses.", ValueContracts.Text, static snippet => snippet.Text)
        .Has("matches", "The places of the query's words in the text.", Matches, static snippet => snippet.Matches);

    public static readonly ObjectContract<MatchedName> Name = new ObjectContract<MatchedName>("A name that has words of the query.")
        .Has("name", "The name.", ValueContracts.Text, static matched => matched.Name)
        .Has("matches", "The places of the words in the name.", Matches, static matched => matched.Matches);

    public static readonly JsonContract<IReadOnlyList<MatchedName>> Names = new ListContract<MatchedName>(Name);

    public static readonly ObjectContract<SearchHit> Hit = new ObjectContract<SearchHit>("A paper that a search found.")
        .HasAllOf(PaperContracts.Heading, static hit => hit.Paper)
        .Has("score", "How well the paper matches; it has no unit.", ValueContracts.Fraction, static hit => hit.Score)
        .Has("titleMatches", "The places of the query's words in the title.", Matches, static hit => hit.GetTitleMatches())
        .Has("snippet", "The part of the abstract with the most words of the query.", Snippet, static hit => hit.GetSnippet())
        .MayHave("matchedAuthors", "The authors whose full names have words of the query.", Names, static hit => MatchedName.AuthorsOf(hit))
        .MayHave("matchedVenue", "The venue, if it has words of the query.", Name, static hit => MatchedName.VenueOf(hit))
        .MayHave("wordRank", "The rank by words, in a search by a vector too.", ValueContracts.Number, static hit => hit.WordRank)
        .MayHave("vectorRank", "The rank by the vector.", ValueContracts.Number, static hit => hit.VectorRank)
        .IsNullIf(static hit => hit.Paper is null);

    public static readonly EnumContract<SearchField> Field = new();

    public static readonly ObjectContract<FacetValueCount> FacetValue = new ObjectContract<FacetValueCount>("A value that papers have.")
        .Has("value", "The value; a year in digits.", ValueContracts.Text, static facet => facet.Value)
        .Has("count", "The number of papers that have it.", ValueContracts.Number, static facet => facet.Count)
        .IsNullIf(static facet => facet.Value is null);

    public static readonly ObjectContract<SearchResults> Results = new ObjectContract<SearchResults>("The hits of a search.")
        .Has("query", "The query.", ValueContracts.Text, static results => results.Query)
        .Has("relaxed", "Whether no paper has all words, so that the hits have some.", ValueContracts.Flag, static results => results.IsRelaxed)
        .Has(
            "corrected",
            "Whether the nearest known words stand for words that no paper has.",
            ValueContracts.Flag,
            static results => results.IsCorrected)
        .HasOrNull("didYouMean", "The query with each unknown word corrected.", static results => results.GetSuggestion())
        .MayHave(
            "corrections",
            "The words that no paper has, with those that stand for them.",
            new ListContract<SearchCorrection>(SearchCorrectionJsonConverter.Contract),
            static results => results.Corrections)
        .MayHave(
            "notes",
            "What there is to say of the query.",
            new ListContract<SearchNote>(SearchNoteJsonConverter.Contract),
            static results => results.Notes)
        .Has("total", "The number of all papers that match.", ValueContracts.Number, static results => results.TotalCount)
        .Has("count", "The number of hits here.", ValueContracts.Number, static results => results.Count)
        .Has("hits", "The hits, the best first.", new ListContract<SearchHit>(Hit), static results => results.ToArray());
}
