using TypedCorpus.Citations;

namespace TypedCorpus;

/// <content>The paper in the formats that reference managers and pages take.</content>
public sealed partial class Paper
{
    /// <summary>The paper as an entry of a BibTeX file, which ends in a line feed.</summary>
    /// <remarks>
    /// As the BibTeX manual has it (Patashnik, "BibTeXing", 1988), with the fields of BibLaTeX for what that has none for. The
    /// key is the <see cref="Id"/>, with a hyphen for each character that a key must not have. What LaTeX reserves is escaped,
    /// mathematics between dollars stays, and words with inner capitals are in braces, so that no style takes them away.
    /// Letters beyond ASCII are UTF-8, which biber and the LaTeX of today read. What has no authors, as on a listing page,
    /// is a <c>misc</c> entry.
    /// </remarks>
    public string ToBibTeX() => BibTeXWriter.Write(Cited(Abstract));

    /// <summary>The paper as a record of RIS, whose lines end in CR and LF.</summary>
    /// <remarks>
    /// By the RIS Format Specifications of Reference Manager and EndNote (2011), in UTF-8. There is no tag for
    /// <see cref="Categories"/>, nor for every one of <see cref="Fields"/>: those are left out.
    /// </remarks>
    public string ToRis() => RisWriter.Write(Cited(Abstract));

    /// <summary>The paper as an object of CSL-JSON, on one line; a file of them is an array.</summary>
    /// <remarks>
    /// By the schema of the Citation Style Language, version 1.0.2 (<c>csl-data.json</c>). What that has no variable for is in
    /// its <c>custom</c> object.
    /// </remarks>
    public string ToCslJson() => CslJsonWriter.Write(Cited(Abstract));

    /// <summary>
    /// The paper as a line of Markdown: <c>Ashish Vaswani, Noam Shazeer, et al. "[Title](url)." *Venue* 30, 2017.</c>
    /// </summary>
    /// <remarks>
    /// Of more than three authors the first two are named. The link is the first that there is of <see cref="Url"/>,
    /// <see cref="Doi"/>, <see cref="ArxivId"/>, <see cref="PdfUrl"/>, a repository and another link of the abstract. What
    /// Markdown would take for markup is escaped (CommonMark 0.31).
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
        LinkedUrl = Url is null ? LinkedUrl() : null,
        Keywords = Keywords,
        Categories = Categories,
        Language = Language,
        Note = Note,
        Fields = Fields,
    };

    private string? LinkedUrl()
    {
        foreach (PaperLink link in Links)
        {
            if (link.Kind == LinkKind.Repository)
                return link.Url;
        }

        return Links.Count > 0 ? Links[0].Url : null;
    }
}
