using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.Lookup;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Answers with the paper of a key, and with its related papers.</summary>
internal sealed class PaperApi(CorpusSite site)
{
    public Results<Answer<PaperAnswer>, Problem> Paper(HttpContext context) => TryFind(context, out Paper? paper, out Problem? problem)
        ? new Answer<PaperAnswer>(site, () => new(site, paper), ApiJson.Default.PaperAnswer)
        : problem;

    public Results<Answer<RelatedAnswer>, Problem> Related(HttpContext context)
    {
        if (ListPart.TryRead(context.Request.Query, out ListPart part) is { } error)
            return Problem.BadRequest(error);
        return TryFind(context, out Paper? paper, out Problem? problem)
            ? new Answer<RelatedAnswer>(site, () => DescribeRelated(site, paper, part), ApiJson.Default.RelatedAnswer)
            : problem;
    }

    private bool TryFind(HttpContext context, [NotNullWhen(true)] out Paper? paper, [NotNullWhen(false)] out Problem? problem)
    {
        string key = SiteRequest.Key(context, "id");
        paper = site.Keys.FindPaper(key);
        problem = paper is not null ? null
            : key.Length == 0 ? Problem.BadRequest("'key' must be the id, name, title or link of a paper.")
            : Problem.NotFound(
                $"No paper has the id, name, title or link '{key}'.",
                [.. KeySuggestions.Papers(site.Corpus, key).Select(near => near.Id)]);
        return problem is null;
    }

    public static RelatedAnswer DescribeRelated(CorpusSite site, Paper paper, ListPart part)
    {
        IReadOnlyList<RelatedPaper> related = site.RelatedTo(paper);
        return new()
        {
            Id = paper.Id,
            Total = related.Count,
            Offset = part.Offset,
            Limit = part.Limit,
            Papers = [.. part.Of(related).Select(other => new RelatedPaperAnswer(site, other))],
        };
    }
}
