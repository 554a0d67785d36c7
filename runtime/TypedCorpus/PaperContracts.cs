using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The JSON of a paper and its parts. Titles and abstracts go from the assembly to the output without becoming strings.</summary>
internal static class PaperContracts
{
    public static readonly EnumContract<LinkKind> Kind = new();

    public static readonly ObjectContract<PaperLink> Link = new ObjectContract<PaperLink>("A link that an abstract gives.")
        .Has("url", "The absolute address.", ValueContracts.Text, static link => link.Url)
        .Has("kind", "The kind of its target.", Kind, static link => link.Kind)
        .IsNullIf(static link => link.Url is null);

    public static readonly ObjectContract<Repository> Repository = new ObjectContract<Repository>("A repository of source code.")
        .Has("host", "The host, such as `github.com`.", ValueContracts.Text, static repository => repository.Host)
        .Has("owner", "The user or organisation.", ValueContracts.Text, static repository => repository.Owner)
        .Has("name", "The name.", ValueContracts.Text, static repository => repository.Name)
        .IsNullIf(static repository => repository.Host is null);

    public static readonly ObjectContract<Appearance> Place = new ObjectContract<Appearance>("A place at which a document lists a paper.")
        .Has("document", "The name of the document.", ValueContracts.Text, static place => place.Document.Name)
        .Has("rank", "The place among the entries of the document, from 1.", ValueContracts.Number, static place => place.Rank)
        .Has("line", "The line of the title in the document, from 1.", ValueContracts.Number, static place => place.Line)
        .IsNullIf(static place => place.Document is null);

    /// <summary>What lists of papers say of each.</summary>
    public static readonly ObjectContract<Paper> Heading = new ObjectContract<Paper>("A paper by its id and title.")
        .Has("id", "The stable id: a citation key, or the slug of the title.", ValueContracts.Text, static paper => paper.Id)
        .Has("title", "The title for display.", static paper => paper.TitleUtf8);

    public static readonly ObjectContract<Paper> Paper = new ObjectContract<Paper>("A paper.")
        .Has("id", "The stable id: a citation key, or the slug of the title.", ValueContracts.Text, static paper => paper.Id)
        .HasOrNull("name", "The short name that the title puts before a colon.", static paper => paper.Name)
        .Has("title", "The title for display.", static paper => paper.TitleUtf8)
        .HasOrNull("abstract", "The abstract for display.", static paper => paper.HasAbstract, static paper => paper.AbstractUtf8)
        .Has("rawTitle", "The title as the document has it.", static paper => paper.RawTitleUtf8)
        .HasOrNull(
            "rawAbstract", "The abstract as the document has it.", static paper => paper.HasAbstract, static paper => paper.RawAbstractUtf8)
        .Has("links", "The links that the abstract gives.", new ListContract<PaperLink>(Link), static paper => paper.Links)
        .Has(
            "repositories",
            "The repositories that the links lead to.",
            new ListContract<Repository>(Repository),
            static paper => paper.Repositories)
        .Has("references", "The arXiv numbers that the abstract cites.", ValueContracts.Texts, static paper => paper.References)
        .Has(
            "appearances",
            "The places at which documents list the paper.",
            new ListContract<Appearance>(Place),
            static paper => paper.Appearances)
        .MayHave(
            "entryType",
            "The type of the entry by its BibTeX or BibLaTeX name, such as `article`.",
            ValueContracts.Text,
            static paper => paper.EntryType)
        .MayHave("authors", "The authors in their order.", new ListContract<Author>(AuthorJsonConverter.Contract), static paper => paper.Authors)
        .MayHave("year", "The year of publication.", ValueContracts.Number, static paper => paper.Year)
        .MayHave("month", "The month of publication, from 1 to 12.", ValueContracts.Number, static paper => paper.Month)
        .MayHave("venue", "The journal, the proceedings or the book.", ValueContracts.Text, static paper => paper.Venue)
        .MayHave("volume", "The volume.", ValueContracts.Text, static paper => paper.Volume)
        .MayHave("issue", "The issue.", ValueContracts.Text, static paper => paper.Issue)
        .MayHave("pages", "The pages.", ValueContracts.Text, static paper => paper.Pages)
        .MayHave("publisher", "The publisher.", ValueContracts.Text, static paper => paper.Publisher)
        .MayHave("doi", "The bare DOI.", ValueContracts.Text, static paper => paper.Doi)
        .MayHave("arxivId", "The arXiv number without version.", ValueContracts.Text, static paper => paper.ArxivId)
        .MayHave("url", "The address of a page about the paper.", ValueContracts.Text, static paper => paper.Url)
        .MayHave("pdfUrl", "The address of the paper as PDF.", ValueContracts.Text, static paper => paper.PdfUrl)
        .MayHave("keywords", "The keywords.", ValueContracts.Texts, static paper => paper.Keywords)
        .MayHave("categories", "The categories, such as those of arXiv.", ValueContracts.Texts, static paper => paper.Categories)
        .MayHave("language", "The language, as the document names it.", ValueContracts.Text, static paper => paper.Language)
        .MayHave("note", "The note.", ValueContracts.Text, static paper => paper.Note)
        .MayHave("fields", "The fields without a member of their own, by their names.", ValueContracts.TextsByName, static paper => paper.Fields);

    public static readonly EnumContract<RelatedBy> By = new();

    public static readonly ObjectContract<NearPaper> Near = new ObjectContract<NearPaper>("A paper that is near a vector.")
        .HasAllOf(Heading, static near => near.Paper)
        .Has("similarity", "The cosine of the two vectors, from -1 to 1.", ValueContracts.Fraction, static near => near.Similarity)
        .IsNullIf(static near => near.Paper is null);

    public static readonly ObjectContract<RelatedPaper> Related = new ObjectContract<RelatedPaper>("A paper that is similar to another.")
        .HasAllOf(Heading, static related => related.Paper)
        .Has("similarity", "The cosine of the terms or vectors of both papers, up to 1.", ValueContracts.Fraction, static related => related.Similarity)
        .MayHave("by", "`vectors` if the vectors of the papers are similar; left out if their terms are.", ValueContracts.Text, static related => NameOf(related.By))
        .IsNullIf(static related => related.Paper is null);

    private static string? NameOf(RelatedBy by) => by == RelatedBy.Terms ? null : EnumContract<RelatedBy>.NameOf(by);
}
