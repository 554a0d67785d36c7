using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.Lookup;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Answers with all documents, or with the one that has a name.</summary>
internal sealed class DocumentApi(CorpusSite site)
{
    public const string Name = "name";

    /// <summary>Answers with all documents, or with the one that the parameter names because a path cannot.</summary>
    public Results<Answer<DocumentsAnswer>, Answer<DocumentAnswer>, Problem> Documents(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        if (context.Request.Query[Name].ToString() is not { Length: > 0 } name)
            return new Answer<DocumentsAnswer>(site, () => DescribeAll(part), ApiJson.Default.DocumentsAnswer);
        return site.Keys.FindDocument(name) is { } document ? AnswerWith(document, part) : Unknown(name);
    }

    public Results<Answer<DocumentAnswer>, Problem> Document(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        string name = (string)context.Request.RouteValues[Name]!;
        return site.Keys.FindDocument(name) is { } document ? AnswerWith(document, part) : Unknown(name);
    }

    private Answer<DocumentAnswer> AnswerWith(PaperDocument document, ListPart part) =>
        new(site, () => Describe(document, part), ApiJson.Default.DocumentAnswer);

    private Problem Unknown(string name) =>
        Problem.NotFound($"There is no document '{name}'.", KeySuggestions.Documents(site.Corpus.Documents, name));

    public DocumentsAnswer DescribeAll(ListPart part) => new()
    {
        Total = site.Corpus.Documents.Count,
        Offset = part.Offset,
        Limit = part.Limit,
        Documents = [.. part.Of(site.Corpus.Documents).Select(document => new DocumentSummary(site, document))],
    };

    public DocumentAnswer Describe(PaperDocument document, ListPart part) => new(
        new(site, document),
        [.. site.Overlap.SharedWith(document).Select(overlap => new SharedAnswer(site, overlap.Other, overlap.Papers))],
        new(part.Offset, part.Limit, [.. part.Of(document.ListPapers()).Select(listed => new ListedAnswer(site, listed))]));
}
