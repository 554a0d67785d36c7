using Microsoft.Extensions.AI;

namespace TypedCorpus.AI.Vectors;

/// <summary>The vector of a query, where there can be one: a search goes on by words alone where there is none.</summary>
internal sealed class QueryMeaning(IPaperCorpus corpus, IEmbeddingGenerator<string, Embedding<float>>? generator)
{
    private readonly QueryVector _vector = new(corpus, generator);

    /// <param name="query">The query.</param>
    /// <param name="notes">Where it is said if there should be a vector and is none.</param>
    /// <param name="cancellation">Cancels the model.</param>
    /// <returns>The vector; empty if there is none.</returns>
    public async ValueTask<ReadOnlyMemory<float>> OfAsync(string query, List<string> notes, CancellationToken cancellation)
    {
        if (generator is null || corpus.Embeddings is null)
            return default;
        try
        {
            return await _vector.OfAsync(query, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && failure is not OutOfMemoryException)
        {
            // Whatever failed is the app's: a network, a key, a model. It is in the app's own log, and none of the model's business.
            notes.Add("The papers were searched by words alone: the embedding of the query failed.");
            return default;
        }
    }
}
