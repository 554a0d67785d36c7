
namespace TypedCorpus.Identity;

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
    public static PublicationKind Of(string? entryType, string? venue) => entryType switch
    {
        "thesis" or "phdthesis" or "mastersthesis" => PublicationKind.Thesis,
        _ when venue is not null && Preprints.IsVenue(venue) => PublicationKind.Preprint,
        "book" or "collection" or "proceedings" or "reference" or "mvbook" or "mvcollection" or "mvproceedings" or "mvreference" =>
            PublicationKind.Book,
        "inproceedings" or "conference" or "incollection" or "inbook" or "inreference" or "bookinbook" => PublicationKind.PartOfBook,
        // Without a journal, it may be a preprint.
        "article" when venue is not null => PublicationKind.Article,
        _ => PublicationKind.Unknown,
    };
}
