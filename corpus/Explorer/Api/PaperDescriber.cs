using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Explorer.Pages;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>A paper as an answer of the API.</summary>
internal static class PaperDescriber
{
    public static PaperAnswer Describe(CorpusSite site, Paper paper) => new()
    {
        Id = paper.Id,
        Name = paper.Name,
        Title = paper.Title,
        Abstract = paper.Abstract,
        RawTitle = paper.RawTitle,
        RawAbstract = paper.RawAbstract,
        Page = PaperUrl.Of(paper),
        Csharp = site.Members.Of(paper),
        Terms = paper.Terms,
        Links = [.. paper.Links.Select(link => new LinkAnswer { Url = link.Url, Kind = EnumText.CamelCase(link.Kind) })],
        Repositories = [.. paper.Repositories.Select(Describe)],
        References = paper.References,
        Appearances = [.. paper.Appearances.Select(Describe)],
        EntryType = paper.EntryType,
        Authors = [.. paper.Authors.Select(Describe)],
        Year = paper.Year,
        Month = paper.Month,
        Venue = paper.Venue,
        Volume = paper.Volume,
        Issue = paper.Issue,
        Pages = paper.Pages,
        Publisher = paper.Publisher,
        Doi = paper.Doi,
        ArxivId = paper.ArxivId,
        Url = paper.Url,
        PdfUrl = paper.PdfUrl,
        Keywords = paper.Keywords,
        Categories = paper.Categories,
        Language = paper.Language,
        Note = paper.Note,
        Fields = paper.Fields,
        Citations = Cite(paper),
    };

    private static RepositoryAnswer Describe(Repository repository) =>
        new() { Host = repository.Host, Owner = repository.Owner, Name = repository.Name };

    private static AppearanceAnswer Describe(Appearance place) =>
        new() { Document = place.Document.Name, Rank = place.Rank, Line = place.Line };

    private static AuthorAnswer Describe(Author author) => new()
    {
        Family = author.IsLiteral ? null : author.Family,
        Literal = author.IsLiteral ? author.Family : null,
        Given = author.Given,
        Suffix = author.Suffix,
    };

    private static CitationsAnswer Cite(Paper paper) => new()
    {
        Bibtex = paper.ToBibTeX(),
        Ris = paper.ToRis(),
        CslJson = paper.ToCslJson(),
        Markdown = paper.ToMarkdownCitation(),
    };
}
