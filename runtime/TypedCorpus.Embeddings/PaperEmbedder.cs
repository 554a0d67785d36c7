using Microsoft.Extensions.AI;

namespace TypedCorpus.Embeddings;

/// <summary>Makes the vectors of papers by a model, and keeps them in a file that a corpus compiles in.</summary>
/// <remarks>
/// The file has the format that <c>vectors.md</c> describes. What it has of texts that papers still have stays as it is, so that a
/// second run makes only what is new or changed.
/// </remarks>
public sealed class PaperEmbedder
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;
    private readonly string _model;
    private readonly int _batchSize = 16;

    /// <summary>Creates one.</summary>
    /// <param name="generator">What makes vectors of texts. Its vectors all have one number of dimensions.</param>
    /// <param name="model">The name of the model, one line of up to 200 characters; a file by another name is made anew.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, too long or more than one line.</exception>
    public PaperEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, string model)
    {
        ArgumentNullException.ThrowIfNull(generator);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        if (!VectorsText.IsName(model))
            throw new ArgumentException("The name of a model is one line of up to 200 characters, without spaces at its ends.", nameof(model));
        _generator = generator;
        _model = model;
    }

    /// <summary>The number of texts that the generator gets at once, from 1; 16 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int BatchSize
    {
        get => _batchSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _batchSize = value;
        }
    }

    /// <summary>The text of a paper of which its vector is made: the title, a line feed and the abstract, or the title alone.</summary>
    /// <param name="paper">The paper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    public static string TextOf(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper.HasAbstract ? $"{paper.Title}\n{paper.Abstract}" : paper.Title;
    }

    /// <summary>Makes or updates a file: afterwards it has the vector of each paper, in their order, and no others.</summary>
    /// <remarks>
    /// What is made is written to a file beside it, <c>.partial</c>, batch by batch, from which the next run goes on if this one is
    /// stopped. The file itself is replaced at the end, in one move.
    /// </remarks>
    /// <param name="papers">The papers, such as a corpus.</param>
    /// <param name="file">The path of the file, which ends in <c>.vectors</c>.</param>
    /// <param name="progress">Is told of each batch; null for nobody.</param>
    /// <param name="cancellation">Stops it after the batch that is being made.</param>
    /// <returns>How many vectors were made, kept and left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The generator gave other vectors than it was asked for.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<EmbeddingSummary> UpdateAsync(
        IEnumerable<Paper> papers, string file, IProgress<EmbeddingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        var texts = new List<(string Hash, Paper Paper)>();
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (Paper paper in papers)
        {
            string hash = VectorsText.HashOf(paper);
            if (distinct.Add(hash))
                texts.Add((hash, paper));
        }

        var store = VectorsStore.Open(file, _model);
        int before = store.CountOfFile;
        (string Hash, Paper Paper)[] missing = [.. texts.Where(text => !store.Has(text.Hash))];
        for (int done = 0; done < missing.Length; done += _batchSize)
        {
            progress?.Report(new(done, missing.Length));
            cancellation.ThrowIfCancellationRequested();
            (string Hash, Paper Paper)[] batch = [.. missing.Skip(done).Take(_batchSize)];
            await AddAsync(store, batch, cancellation).ConfigureAwait(false);
        }

        progress?.Report(new(missing.Length, missing.Length));
        int kept = store.Finish([.. texts.Select(static text => text.Hash)]);
        return new(missing.Length, texts.Count - missing.Length, before - kept);
    }

    private async Task AddAsync(VectorsStore store, (string Hash, Paper Paper)[] batch, CancellationToken cancellation)
    {
        GeneratedEmbeddings<Embedding<float>> made = await _generator
            .GenerateAsync(batch.Select(static text => TextOf(text.Paper)), cancellationToken: cancellation)
            .ConfigureAwait(false);
        if (made.Count != batch.Length)
            throw new InvalidOperationException($"The generator gave {made.Count} vectors for {batch.Length} texts.");
        store.Add([.. batch.Select((text, i) => (text.Hash, VectorsText.Encode(made[i].Vector.Span)))]);
    }
}

/// <summary>How far the making of vectors is.</summary>
/// <param name="Done">The number of vectors that were made.</param>
/// <param name="Total">The number of those to make.</param>
public readonly record struct EmbeddingProgress(int Done, int Total);

/// <summary>What became of a file of vectors.</summary>
/// <param name="Made">The number of vectors that were made.</param>
/// <param name="Kept">The number of those that the file, or an earlier run that was stopped, had already.</param>
/// <param name="Removed">The number of those that the file had of texts that no paper has.</param>
public readonly record struct EmbeddingSummary(int Made, int Kept, int Removed);
