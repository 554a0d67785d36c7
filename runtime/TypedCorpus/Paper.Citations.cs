using TypedCorpus.Citations;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus;

/// <content>The paper as a citation, in the formats of reference managers and Markdown.</content>
public sealed partial class Paper
{
    /// <summary>Writes the paper as an entry of a BibTeX file, which ends in a line feed.</summary>
    /// <remarks>
    /// By the BibTeX manual (Patashnik, "BibTeXing", 1988), with the fields of BibLaTeX where BibTeX has none. The key is the
    /// <see cref="Id"/>, with a hyphen for each character that a key must not have. Characters that LaTeX reserves are escaped,
    /// mathematics between dollar signs is kept, and words with inner capitals are in braces, so that no style changes their
    /// case. Letters beyond ASCII are UTF-8, which biber and current LaTeX read. A paper without authors, as of a listing
    /// page, is a <c>misc</c> entry.
    /// </remarks>
    /// <param name="includeAbstract">Whether the entry has the abstract, which no bibliography prints.</param>
    public string ToBibTeX(bool includeAbstract = false) => BibTeXWriter.Write(Cited(includeAbstract ? Abstract : null));

    /// <summary>Writes the paper as a RIS record, whose lines end in CR and LF.</summary>
    /// <remarks>
    /// By the RIS Format Specifications of Reference Manager and EndNote (2011), in UTF-8. RIS has no tag
    /// for <see cref="Categories"/> nor for some of <see cref="Fields"/>; those are left out.
    /// </remarks>
    public string ToRis() => RisWriter.Write(Cited(Abstract));

    /// <summary>Writes the paper as a CSL-JSON object on one line; a CSL-JSON file is an array of them.</summary>
    /// <remarks>
    /// By the schema of the Citation Style Language, version 1.0.2 (<c>csl-data.json</c>). Fields for which it has no
    /// variable are in the <c>custom</c> object.
    /// </remarks>
    public string ToCslJson() => CslJsonWriter.Write(Cited(Abstract));

    /// <summary>
    /// Writes the paper as a line of Markdown: the authors, the title in quotation marks as a link, the venue in italics, the
    /// volume and the year.
    /// </summary>
    /// <remarks>
    /// Of more than three authors the first two are named. The link is the first of <see cref="Url"/>, <see cref="Doi"/>,
    /// <see cref="ArxivId"/>, <see cref="PdfUrl"/>, a repository, and another link of the abstract that the paper has.
    /// Characters that Markdown would read as markup are escaped (CommonMark 0.31).
    /// </remarks>
    public string ToMarkdownCitation() => MarkdownCitation.Write(Cited(null));

    private CitedWork Cited(string? @abstract) => new()
    {
        Id = Id,
        Title = Title,
        Abstract = @abstract,
        EntryType = EntryType,
        Authors = Authors,
        Year = Year,
        Month = Month,
        Venue = Venue,
        Volume = Volume,
        Issue = Issue,
        Pages = Pages,
        Publisher = Publisher,
        Doi = Doi,
        ArxivId = ArxivId,
        Url = Url,
        PdfUrl = PdfUrl,
        LinkedUrl = Url is null
            ? PaperAddress.BestLink(Links, static link => link.Kind == LinkKind.Repository, static link => link.Url)
            : null,
        Keywords = Keywords,
        Categories = Categories,
        Language = Language,
        Note = Note,
        Fields = Fields,
    };
}
