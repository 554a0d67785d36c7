using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using TypedCorpus.AI.Texts;
using TypedCorpus.Lookup;

namespace TypedCorpus.AI.Tools;

/// <summary>A tool of a corpus: its parameters describe it to a model and read what the model passes.</summary>
internal abstract class CorpusTool : AIFunction
{
    // Ids and titles are at most about half as long; a longer key would only cost time.
    private const int MaxKeyLength = 500;

    private readonly ToolParameter[] _parameters;
    private JsonElement? _schema;
    private JsonElement? _answerSchema;

    protected CorpusTool(IPaperCorpus corpus, CorpusToolOptions options, string name, string description, params ToolParameter[] parameters)
    {
        Corpus = corpus;
        Options = options;
        Papers = new(options);
        Name = options.NamePrefix + name;
        Description = description;
        _parameters = parameters;
    }

    public override string Name { get; }

    public override string Description { get; }

    public override JsonElement JsonSchema => _schema ??= new ToolAnswer(ToolParameter.SchemaOf(_parameters)).ToElement();

    public override JsonElement? ReturnJsonSchema => _answerSchema ??= new ToolAnswer(AnswerSchema).ToElement();

    protected IPaperCorpus Corpus { get; }

    protected CorpusToolOptions Options { get; }

    protected PaperJson Papers { get; }

    /// <summary>The schema of an answer without error.</summary>
    protected abstract JsonObject AnswerSchema { get; }

    public static IReadOnlyList<CorpusTool> CreateAll(IPaperCorpus corpus, CorpusToolOptions options)
    {
        if (!corpus.HasFullTextIndex && corpus.Count > 0)
        {
            throw new ArgumentException(
                "The corpus was compiled without a full-text index. Set FullTextIndex of its [PaperCorpus] to true.", nameof(corpus));
        }

        return
        [
            new SearchTool(corpus, options),
            new FetchTool(corpus, options),
            new RelatedTool(corpus, options),
            new CiteTool(corpus, options),
            new ListTool(corpus, options),
        ];
    }

    /// <summary>Answers a call, and says in the answer what is wrong with it.</summary>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public async ValueTask<ToolAnswer> AnswerAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            ToolParameter.RefuseOthers(_parameters, arguments.Keys);
            return new(await RunAsync(arguments, cancellation).ConfigureAwait(false));
        }
        catch (ToolException failure)
        {
            return ToolAnswer.Of(failure);
        }
    }

    protected abstract ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation);

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        (await AnswerAsync(arguments, cancellationToken).ConfigureAwait(false)).ToElement();

    protected static TextParameter KeyParameter() => new(
        "id", "The id of a paper, as the other tools give it; a title, short name, DOI, arXiv number or link is taken too.", MaxKeyLength, isRequired: true);

    protected static TextsParameter KeysParameter(int maxCount) => new(
        "ids", "The ids of papers, as the other tools give them; titles, DOIs, arXiv numbers and links are taken too.", maxCount, MaxKeyLength);

    protected Paper FindPaper(string key) => Corpus.Find(key) ?? throw new ToolException(
        $"No paper has the id, title, name or link '{PaperJson.Line(key)}'. Use an id that 'search' or 'list' has given.", SuggestionsFor(key));

    protected string[] SuggestionsFor(string key) => [.. KeySuggestions.Papers(Corpus, key).Select(PaperJson.Id)];

    protected PaperDocument FindDocument(string name) =>
        Corpus.Documents.FirstOrDefault(document => document.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Corpus.Documents.FirstOrDefault(document => document.Title.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ToolException(
            $"There is no document '{PaperJson.Line(name)}'. 'list' without a document gives their names.",
            KeySuggestions.Documents(Corpus.Documents, name));
}
