using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus.App.Common;
using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Explorer.Site;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>Answers <c>/api/papers</c> and <c>/api/related</c>, each for the paper with a key.</summary>
internal sealed class PaperApi(CorpusSite site)
{
    public Results<Answer<PaperAnswer>, Problem> Paper(HttpContext context) => TryFind(context, out Paper? paper, out Problem? problem)
        ? new Answer<PaperAnswer>(site, () => Describe(paper), ApiJson.Default.PaperAnswer)
        : problem;

    public Results<Answer<RelatedAnswer>, Problem> Related(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        return TryFind(context, out Paper? paper, out Problem? problem)
            ? new Answer<RelatedAnswer>(site, () => DescribeRelated(paper, part), ApiJson.Default.RelatedAnswer)
            : problem;
    }

    private bool TryFind(HttpContext context, [NotNullWhen(true)] out Paper? paper, [NotNullWhen(false)] out Problem? problem)
    {
        string key = PaperUrl.Key(context, "id");
        paper = site.Corpus.Find(key);
        problem = paper is not null ? null
            : key.Length == 0 ? Problem.BadRequest("'key' must be the id, name, title or link of a paper.")
            : Problem.NotFound(
                $"No paper has the id, name, title or link '{key}'.",
                [.. KeySuggestions.Papers(site.Corpus, key).Select(near => near.Id)]);
        return problem is null;
    }

    private PaperAnswer Describe(Paper paper) => new()
    {
        Id = paper.Id,
        Name = paper.Name,
        Title = paper.Title,
        Abstract = paper.Abstract,
        RawTitle = paper.RawTitle,
        RawAbstract = paper.RawAbstract,
        Page = PaperUrl.Of(paper),
        Csharp = site.MemberOf(paper),
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

    private static RelatedAnswer DescribeRelated(Paper paper, ListPart part) => new()
    {
        Id = paper.Id,
        Total = paper.Related.Count,
        Offset = part.Offset,
        Limit = part.Limit,
        Papers =
        [
            .. part.Of(paper.Related).Select(related => new RelatedPaperAnswer
            {
                Id = related.Paper.Id,
                Title = related.Paper.Title,
                Page = PaperUrl.Of(related.Paper),
                Similarity = related.Similarity,
            }),
        ],
    };
}
