using System.ClientModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Embedding;

/// <summary>The models that the command line can name: one on this machine, and those of any address that speaks as OpenAI does.</summary>
internal static class EmbeddingModel
{
    /// <summary>The model of the program, as Hugging Face names it.</summary>
    public const string Local = "sentence-transformers/all-MiniLM-L6-v2";

    public const string EndpointVariable = "CORPUS_EMBEDDING_ENDPOINT";
    public const string KeyVariable = "OPENAI_API_KEY";
    private const string Program = "corpus-minilm";

    /// <summary>Names another program that speaks as this one does.</summary>
    private const string ProgramVariable = "CORPUS_EMBEDDING_PROGRAM";

    /// <param name="model">The name of the model.</param>
    /// <param name="endpoint">The address, such as <c>http://localhost:11434/v1</c>; null for the model on this machine.</param>
    /// <exception cref="UserErrorException">There is no such model.</exception>
    public static IEmbeddingGenerator<string, Embedding<float>> Open(string model, string? endpoint)
    {
        endpoint ??= Environment.GetEnvironmentVariable(EndpointVariable);
        if (string.IsNullOrEmpty(endpoint))
        {
            string? program = Environment.GetEnvironmentVariable(ProgramVariable);
            return model == Local || !string.IsNullOrEmpty(program)
                ? ProgramGenerator.Start(string.IsNullOrEmpty(program) ? Program : program)
                : throw new UserErrorException($"the model '{model}' is not on this machine; name its address by --endpoint, or take '{Local}'.");
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            throw new UserErrorException($"'{endpoint}' is no address, such as http://localhost:11434/v1.");
        // Many servers on one's own machine ask for none, but the client does.
        string key = Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } given ? given : "none";
        return new EmbeddingClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = address }).AsIEmbeddingGenerator();
    }

    /// <summary>Makes the vector of a query by the model of a corpus.</summary>
    /// <exception cref="UserErrorException">The corpus has no vectors, or its model cannot be used.</exception>
    public static ReadOnlyMemory<float> VectorOf(string query, IPaperCorpus corpus, string? endpoint)
    {
        CorpusEmbeddings embeddings = corpus.Embeddings
            ?? throw new UserErrorException("the corpus has no vectors; 'corpus embed' makes them.");
        using IEmbeddingGenerator<string, Embedding<float>> generator = Open(embeddings.Model, endpoint);
        try
        {
            return generator.GenerateVectorAsync(query).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (IsOfModel(failure))
        {
            throw new UserErrorException($"the model '{embeddings.Model}' cannot be asked: {Describe(failure)}");
        }
    }

    /// <summary>Whether a model cannot be reached, refuses, or answers with something else than vectors.</summary>
    public static bool IsOfModel(Exception failure) => failure is HttpRequestException or ClientResultException or AggregateException
        or TaskCanceledException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException;

    /// <summary>Says in one line what is wrong with the model.</summary>
    public static string Describe(Exception failure)
    {
        string message = failure switch
        {
            // One for each try.
            AggregateException { InnerException: { } first } => first.Message,
            JsonException or FormatException or KeyNotFoundException => $"its answer has no vectors ({failure.Message})",
            TaskCanceledException => "it does not answer in time",
            _ => failure.Message,
        };
        return message.ReplaceLineEndings(" ").Trim().TrimEnd('.') + ".";
    }
}
