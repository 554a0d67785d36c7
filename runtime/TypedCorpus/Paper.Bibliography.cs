using System.Globalization;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <content>What bibliographies say of a paper.</content>
public sealed partial class Paper
{
    private PaperFields? _fields;

    /// <summary>The authors in their order; empty if the documents name none.</summary>
    public IReadOnlyList<Author> Authors => Bibliography.Authors;

    /// <summary>The year of publication; null if the documents do not say.</summary>
    public int? Year => Bibliography.Number(BibliographyField.Year);

    /// <summary>The month of publication, from 1 to 12; null if the documents do not say.</summary>
    public int? Month => Bibliography.Number(BibliographyField.Month);

    /// <summary>The journal, or the book or proceedings, that the paper is in; null if the documents do not say.</summary>
    public string? Venue => Bibliography[BibliographyField.Venue];

    /// <summary>The volume of the journal or book, or null.</summary>
    public string? Volume => Bibliography[BibliographyField.Volume];

    /// <summary>The issue of the journal, or null.</summary>
    public string? Issue => Bibliography[BibliographyField.Issue];

    /// <summary>The pages, with an en dash between the first and the last; or null.</summary>
    public string? Pages => Bibliography[BibliographyField.Pages];

    /// <summary>The publisher, or null.</summary>
    public string? Publisher => Bibliography[BibliographyField.Publisher];

    /// <summary>The bare DOI, such as <c>10.1145/3292500.3330701</c>; or null.</summary>
    public string? Doi => Bibliography[BibliographyField.Doi];

    /// <summary>The arXiv number without version, such as <c>1706.03762</c>; or null.</summary>
    public string? ArxivId => Bibliography[BibliographyField.ArxivId];

    /// <summary>The address of a page about the paper, or null.</summary>
    public string? Url => Bibliography[BibliographyField.Url];

    /// <summary>The address of the paper as PDF, or null.</summary>
    public string? PdfUrl => Bibliography[BibliographyField.PdfUrl];

    /// <summary>The keywords; empty if the documents have none.</summary>
    public IReadOnlyList<string> Keywords => Bibliography.Keywords;

    /// <summary>The categories of a classification, such as <c>cs.CL</c>; empty if the documents have none.</summary>
    public IReadOnlyList<string> Categories => Bibliography.Categories;

    /// <summary>
    /// The type of entry by its BibTeX or BibLaTeX name, such as <c>article</c> or <c>inproceedings</c>, whatever the
    /// format of the document; or null.
    /// </summary>
    public string? EntryType => Bibliography[BibliographyField.EntryType];

    /// <summary>The language, as the document names it; or null.</summary>
    public string? Language => Bibliography[BibliographyField.Language];

    /// <summary>The note, or null.</summary>
    public string? Note => Bibliography[BibliographyField.Note];

    /// <summary>
    /// The fields that have no property of their own, by their BibTeX or BibLaTeX names, in the document's order:
    /// <c>editor</c>, <c>isbn</c>, <c>date</c> where it says more than year and month, … The case of a name does not matter.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields => Bibliography.Rest;

    /// <summary>
    /// Gets a field of <see cref="Fields"/> as a value, in the invariant format:
    /// <c>paper.GetField&lt;decimal&gt;("impact-factor")</c>.
    /// </summary>
    /// <typeparam name="T">The type, such as <see cref="int"/>, <see cref="decimal"/>, <see cref="DateOnly"/> or <see cref="bool"/>.</typeparam>
    /// <param name="name">The name of the field; case does not matter.</param>
    /// <returns>The value; null if the paper does not have the field, or its text is no value of this type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? GetField<T>(string name)
        where T : struct, IParsable<T> =>
        Fields.TryGetValue(name, out string? text) && T.TryParse(text, CultureInfo.InvariantCulture, out T value) ? value : null;

    /// <summary>Gets a field of <see cref="Fields"/> as it is; null if the paper does not have it.</summary>
    /// <param name="name">The name of the field; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? GetField(string name) => Fields.GetValueOrDefault(name);

    private PaperFields Bibliography => _fields ??= PaperFields.Read(Corpus.Data, Index);
}
