using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Explorer.Api;

/// <summary><c>/api/documents</c>: all of them, or the one of a name.</summary>
internal sealed class DocumentApi(CorpusSite site)
{
    public const string Name = "name";

    private const int MaxSuggestions = 5;

    /// <summary>All documents; or one whose name a path cannot have, behind <c>?name=</c>.</summary>
    public Results<Answer<DocumentsAnswer>, Answer<DocumentAnswer>, Problem> Documents(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        if (context.Request.Query[Name].ToString() is not { Length: > 0 } name)
            return new Answer<DocumentsAnswer>(site, () => DocumentDescriber.Describe(site.Corpus.Documents, part), ApiJson.Default.DocumentsAnswer);
        return Find(name) is { } document ? Describe(document, part) : Unknown(name);
    }

    public Results<Answer<DocumentAnswer>, Problem> Document(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        string name = (string)context.Request.RouteValues[Name]!;
        return Find(name) is { } document ? Describe(document, part) : Unknown(name);
    }

    private PaperDocument? Find(string name) => site.Corpus.Documents.FirstOrDefault(document => document.Name == name);

    private Answer<DocumentAnswer> Describe(PaperDocument document, ListPart part) =>
        new(site, () => DocumentDescriber.Describe(document, part), ApiJson.Default.DocumentAnswer);

    private Problem Unknown(string name) =>
        Problem.NotFound($"There is no document '{name}'.", [.. NearestDocuments.Find(site.Corpus.Documents, name).Take(MaxSuggestions)]);
}
