using Microsoft.Extensions.AI;

namespace TypedCorpus.AI.Vectors;

/// <summary>The vector of what is searched for.</summary>
internal sealed class QueryVector(IPaperCorpus corpus, IEmbeddingGenerator<string, Embedding<float>>? generator)
{
    /// <exception cref="InvalidOperationException">There are no vectors, or no generator for a text, or its vector is not of the corpus's model.</exception>
    /// <exception cref="NotSupportedException">The input is neither a text nor a vector.</exception>
    public async ValueTask<ReadOnlyMemory<float>> OfAsync(object input, CancellationToken cancellation)
    {
        CorpusEmbeddings embeddings = corpus.Embeddings ?? throw new InvalidOperationException(
            "The corpus was compiled without vectors. Run 'corpus embed' on its documents to make a .vectors file beside them.");
        ReadOnlyMemory<float> vector = input switch
        {
            string text => await GenerateAsync(text, embeddings, cancellation).ConfigureAwait(false),
            ReadOnlyMemory<float> memory => memory,
            Embedding<float> embedding => embedding.Vector,
            float[] array => array,
            _ => throw new NotSupportedException(
                $"A search takes a string, a ReadOnlyMemory<float>, an Embedding<float> or a float[], not a {input.GetType().Name}."),
        };
        return vector.Length == embeddings.Dimensions ? vector : throw new InvalidOperationException(
            $"The vector has {vector.Length} numbers, and those of the corpus have {embeddings.Dimensions}: they are of the model '{embeddings.Model}'.");
    }

    private async ValueTask<ReadOnlyMemory<float>> GenerateAsync(string text, CorpusEmbeddings embeddings, CancellationToken cancellation) =>
        generator is null
            ? throw new InvalidOperationException(
                $"There is no embedding generator for the text. Pass one of the model '{embeddings.Model}' to AsVectorSearch, or search by a vector.")
            : await generator.GenerateVectorAsync(text, cancellationToken: cancellation).ConfigureAwait(false);
}
