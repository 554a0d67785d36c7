using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Sets the header <c>Link</c> (RFC 8288), which leads from a part of a list to the other parts.</summary>
/// <remarks>Its addresses are relative to the request, so that they hold behind any proxy.</remarks>
internal static class PartLinks
{
    private const string OffsetParameter = "offset";

    public static void Set(HttpContext context, IListAnswer list)
    {
        int last = list.Total == 0 ? 0 : (list.Total - 1) / list.Limit * list.Limit;
        (string Relation, int Offset, bool IsThere)[] links =
        [
            ("first", 0, list.Offset > 0),
            ("prev", Math.Max(0, Math.Min(list.Offset - list.Limit, last)), list.Offset > 0),
            ("next", list.Offset + list.Limit, list.Offset + list.Limit < list.Total),
            ("last", last, last > list.Offset),
        ];
        string[] values =
        [
            .. links.Where(static link => link.IsThere && link.Offset <= CorpusQuery.MaxOffset)
                .Select(link => $"<{QueryWith(context.Request, link.Offset)}>; rel=\"{link.Relation}\""),
        ];
        if (values.Length > 0)
            context.Response.Headers.Link = string.Join(", ", values);
    }

    private static string QueryWith(HttpRequest request, int offset)
    {
        var query = new QueryBuilder(request.Query.Where(static parameter => parameter.Key != OffsetParameter));
        query.Add(OffsetParameter, FormattableString.Invariant($"{offset}"));
        return query.ToString();
    }
}
