using System.Globalization;
using System.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TypedCorpus.AI;
using TypedCorpus.AI.Texts;
using TypedCorpus.AI.Tools;
using TypedCorpus.Lookup;

namespace TypedCorpus.Mcp.Server;

/// <summary>Papers and documents as resources. Documents are listed; there are too many papers for that.</summary>
internal sealed class CorpusResources(IPaperCorpus corpus, CorpusToolOptions options)
{
    public const string PaperTemplate = PaperJson.Scheme + "{id}";
    public const string DocumentTemplate = DocumentScheme + "{name}";

    private const string DocumentScheme = "document://";
    private const string Json = "application/json";
    private const string PlainText = "text/plain";
    private const int PageLength = 100;
    private const int MaxUriLength = 2000;

    private readonly PaperJson _papers = new(options);

    public static ValueTask<ListResourceTemplatesResult> ListTemplatesAsync(
        RequestContext<ListResourceTemplatesRequestParams> request, CancellationToken cancellation) => new(new ListResourceTemplatesResult
        {
            ResourceTemplates =
            [
                new()
                {
                    UriTemplate = PaperTemplate,
                    Name = "paper",
                    Title = "A paper",
                    Description = "A paper with its abstract, its address, and the places where documents list it. Takes an id, title, DOI or arXiv number.",
                    MimeType = Json,
                },
                new()
                {
                    UriTemplate = DocumentTemplate,
                    Name = "document",
                    Title = "A document",
                    Description = "The text of a document, line by line, so that the places of papers hold in it.",
                    MimeType = PlainText,
                },
            ],
        });

    public ValueTask<ListResourcesResult> ListAsync(RequestContext<ListResourcesRequestParams> request, CancellationToken cancellation)
    {
        int first = 0;
        if (request.Params?.Cursor is { } cursor && !(int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out first) && first <= corpus.Documents.Count))
            throw new McpProtocolException("The cursor is not one that this server gave.", McpErrorCode.InvalidParams);
        int next = first + PageLength;
        return new(new ListResourcesResult
        {
            Resources = [.. corpus.Documents.Skip(first).Take(PageLength).Select(Describe)],
            NextCursor = next < corpus.Documents.Count ? next.ToString(CultureInfo.InvariantCulture) : null,
        });
    }

    public ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellation)
    {
        string uri = request.Params?.Uri ?? "";
        if (uri.Length > MaxUriLength)
            throw new McpProtocolException($"The address is longer than {MaxUriLength} characters.", McpErrorCode.InvalidParams);
        return new(new ReadResourceResult { Contents = [Read(uri)] });
    }

    /// <summary>A paper as the contents of its resource.</summary>
    public TextResourceContents Contents(Paper paper) => new()
    {
        Uri = PaperJson.Scheme + Uri.EscapeDataString(paper.Id),
        MimeType = Json,
        Text = new ToolAnswer(_papers.Whole(paper)).ToText(),
    };

    private TextResourceContents Read(string uri)
    {
        if (KeyOf(uri, PaperJson.Scheme) is { } key)
        {
            return corpus.Find(key) is { } paper
                ? Contents(paper)
                : throw NotFound($"No paper has the id, title, name or link '{PaperJson.Line(key)}'.", [.. KeySuggestions.Papers(corpus, key).Select(PaperJson.Id)]);
        }

        if (KeyOf(uri, DocumentScheme) is { } name)
        {
            return corpus.Documents.FirstOrDefault(document => document.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } document
                ? Contents(document)
                : throw NotFound($"There is no document '{PaperJson.Line(name)}'.", KeySuggestions.Documents(corpus.Documents, name));
        }

        throw NotFound($"There is no resource '{PaperJson.Line(uri)}'. Resources are {PaperTemplate} and {DocumentTemplate}.", []);
    }

    private TextResourceContents Contents(PaperDocument document)
    {
        string text = ModelText.Of(Encoding.UTF8.GetString(document.Utf8), options.MaxTextLength, out bool isCut);
        return new()
        {
            Uri = UriOf(document),
            MimeType = PlainText,
            Text = isCut ? $"{text}\n[The first {options.MaxTextLength} characters; 'list' has all papers.]" : text,
        };
    }

    private static Resource Describe(PaperDocument document) => new()
    {
        Uri = UriOf(document),
        Name = PaperJson.Line(document.Name),
        Title = PaperJson.Line(document.Title),
        MimeType = PlainText,
        Size = document.ByteLength,
    };

    private static string UriOf(PaperDocument document) => DocumentScheme + Uri.EscapeDataString(document.Name);

    private static string? KeyOf(string uri, string scheme) =>
        uri.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(uri[scheme.Length..]).TrimEnd('/') : null;

    private static McpProtocolException NotFound(string message, IReadOnlyList<string> suggestions) => new(
        suggestions.Count == 0 ? message : $"{message} Did you mean {string.Join(", ", suggestions.Select(PaperJson.Line))}?",
        McpErrorCode.ResourceNotFound);
}
