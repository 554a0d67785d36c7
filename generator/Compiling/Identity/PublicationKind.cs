using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>What kind of publication an entry is of.</summary>
internal enum PublicationKind
{
    Unknown,
    Preprint,
    Article,
    PartOfBook,
    Book,
    Thesis,
}

internal static class PublicationKinds
{
    public static PublicationKind Of(BibliographyModel? bibliography) => bibliography?.EntryType switch
    {
        "thesis" or "phdthesis" or "mastersthesis" => PublicationKind.Thesis,
        _ when bibliography?.Venue is { } venue && Preprints.IsVenue(venue) => PublicationKind.Preprint,
        "book" or "collection" or "proceedings" or "reference" or "mvbook" or "mvcollection" or "mvproceedings" or "mvreference" =>
            PublicationKind.Book,
        "inproceedings" or "conference" or "incollection" or "inbook" or "inreference" or "bookinbook" => PublicationKind.PartOfBook,
        // Without a journal, it may be a preprint.
        "article" when bibliography.Venue is not null => PublicationKind.Article,
        _ => PublicationKind.Unknown,
    };
}
