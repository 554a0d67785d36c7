using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace TypedCorpus.Mcp.Server;

/// <summary>Completes the ids of papers and the names of documents in the addresses of resources.</summary>
internal sealed class KeyCompletion(IPaperCorpus corpus)
{
    // The protocol allows no more.
    private const int MaxCount = 100;
    private const int MaxLength = 300;

    public ValueTask<CompleteResult> CompleteAsync(RequestContext<CompleteRequestParams> request, CancellationToken cancellation)
    {
        string begun = request.Params?.Argument.Value ?? "";
        IEnumerable<string> keys = (request.Params?.Ref as ResourceTemplateReference)?.Uri switch
        {
            _ when begun.Length > MaxLength => [],
            CorpusResources.PaperTemplate => corpus.Select(paper => paper.Id),
            CorpusResources.DocumentTemplate => corpus.Documents.Select(document => document.Name),
            _ => [],
        };
        string[] values = [.. keys.Where(key => key.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Take(MaxCount + 1)];
        return new(new CompleteResult
        {
            Completion = new() { Values = [.. values.Take(MaxCount)], HasMore = values.Length > MaxCount },
        });
    }
}
