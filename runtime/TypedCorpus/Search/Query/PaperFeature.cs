using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>
/// What a paper may have. Those from 0 on are fields of a bibliography, by the numbers of <see cref="BibliographyField"/>.
/// </summary>
internal enum PaperFeature
{
    Abstract = -4,
    Code = -3,
    Links = -2,
    References = -1,
}

/// <summary>The names of the features.</summary>
internal static class PaperFeatures
{
    private static readonly (string Name, PaperFeature Feature)[] Names =
    [
        ("abstract", PaperFeature.Abstract),
        ("code", PaperFeature.Code),
        ("link", PaperFeature.Links),
        ("reference", PaperFeature.References),
        ("author", (PaperFeature)BibliographyField.Authors),
        ("year", (PaperFeature)BibliographyField.Year),
        ("month", (PaperFeature)BibliographyField.Month),
        ("venue", (PaperFeature)BibliographyField.Venue),
        ("volume", (PaperFeature)BibliographyField.Volume),
        ("issue", (PaperFeature)BibliographyField.Issue),
        ("page", (PaperFeature)BibliographyField.Pages),
        ("publisher", (PaperFeature)BibliographyField.Publisher),
        ("doi", (PaperFeature)BibliographyField.Doi),
        ("arxiv", (PaperFeature)BibliographyField.ArxivId),
        ("url", (PaperFeature)BibliographyField.Url),
        ("pdf", (PaperFeature)BibliographyField.PdfUrl),
        ("keyword", (PaperFeature)BibliographyField.Keywords),
        ("type", (PaperFeature)BibliographyField.EntryType),
        ("language", (PaperFeature)BibliographyField.Language),
        ("note", (PaperFeature)BibliographyField.Note),
    ];

    /// <summary>Finds a feature by its name, in the singular or in the plural.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out PaperFeature feature)
    {
        foreach ((string known, PaperFeature named) in Names)
        {
            feature = named;
            if (CaseFolding.Equals(name, known) || (name is [.. var singular, 's' or 'S'] && CaseFolding.Equals(singular, known)))
                return true;
        }

        feature = default;
        return false;
    }
}
