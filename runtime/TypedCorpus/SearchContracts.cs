using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The JSON of what a search finds.</summary>
internal static class SearchContracts
{
    public static readonly JsonContract<IReadOnlyList<TextRange>> Matches = new ListContract<TextRange>(TextRangeJsonConverter.Contract);

    public static readonly ObjectContract<Snippet> Snippet = new ObjectContract<Snippet>("A part of an abstract.")
        .Has("text", "The text, without ellipses.", ValueContracts.Text, static snippet => snippet.Text)
        .Has("matches", "The places of the query's words in the text.", Matches, static snippet => snippet.Matches);

    public static readonly ObjectContract<SearchHit> Hit = new ObjectContract<SearchHit>("A paper that a search found.")
        .HasAllOf(PaperContracts.Heading, static hit => hit.Paper)
        .Has("score", "How well the paper matches; it has no unit.", ValueContracts.Fraction, static hit => hit.Score)
        .Has("titleMatches", "The places of the query's words in the title.", Matches, static hit => hit.GetTitleMatches())
        .Has("snippet", "The part of the abstract with the most words of the query.", Snippet, static hit => hit.GetSnippet())
        .IsNullIf(static hit => hit.Paper is null);

    public static readonly ObjectContract<SearchNote> Note = new ObjectContract<SearchNote>("What there is to say of the query.")
        .Has("kind", "The kind of the note.", new EnumContract<SearchNoteKind>(), static note => note.Kind)
        .Has("text", "The part of the query.", ValueContracts.Text, static note => note.Text)
        .Has("message", "The note as a sentence.", ValueContracts.Text, static note => note.ToString());

    public static readonly ObjectContract<SearchResults> Results = new ObjectContract<SearchResults>("The hits of a search.")
        .Has("query", "The query.", ValueContracts.Text, static results => results.Query)
        .Has("relaxed", "Whether no paper has all words, so that the hits have some.", ValueContracts.Flag, static results => results.IsRelaxed)
        .Has(
            "corrected",
            "Whether the nearest known words stand for words that no paper has.",
            ValueContracts.Flag,
            static results => results.IsCorrected)
        .HasOrNull("didYouMean", "The query with each unknown word corrected.", static results => results.GetSuggestion())
        .MayHave("notes", "What there is to say of the query.", new ListContract<SearchNote>(Note), static results => results.Notes)
        .Has("total", "The number of all papers that match.", ValueContracts.Number, static results => results.TotalCount)
        .Has("count", "The number of hits here.", ValueContracts.Number, static results => results.Count)
        .Has("hits", "The hits, the best first.", new ListContract<SearchHit>(Hit), static results => results.ToArray());
}
