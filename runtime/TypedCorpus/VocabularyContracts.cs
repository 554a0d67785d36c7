using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The JSON of the entries of vocabularies.</summary>
internal static class VocabularyContracts
{
    public static readonly ObjectContract<AuthorEntry> Author = Entry<AuthorEntry>("An author of papers.");

    public static readonly ObjectContract<VenueEntry> Venue = Entry<VenueEntry>("A venue of papers.");

    public static readonly ObjectContract<KeywordEntry> Keyword = Entry<KeywordEntry>("A keyword or category of papers.");

    public static readonly ObjectContract<YearEntry> Year = Entry<YearEntry>("A year of papers.")
        .Has("year", "The year as a number.", ValueContracts.Number, static entry => entry.Year);

    public static readonly ObjectContract<RepositoryEntry> Repository = Entry<RepositoryEntry>("A repository that papers link to.")
        .Has("repository", "The parts of the name.", PaperContracts.Repository, static entry => entry.Repository);

    private static ObjectContract<T> Entry<T>(string description)
        where T : VocabularyEntry => new ObjectContract<T>(description)
        .Has("name", "The name that most papers have.", ValueContracts.Text, static entry => entry.Name)
        .Has("variants", "The other spellings.", ValueContracts.Texts, static entry => entry.Variants)
        .Has("count", "The number of papers.", ValueContracts.Number, static entry => entry.Count)
        .Has("papers", "The papers, in corpus order.", new ListContract<Paper>(PaperContracts.Heading), static entry => entry.Papers);
}
