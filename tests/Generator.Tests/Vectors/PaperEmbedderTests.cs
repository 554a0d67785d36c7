using System.Text;
using Microsoft.Extensions.AI;
using TypedCorpus;
using TypedCorpus.Embeddings;

namespace Generator.Tests.Vectors;

/// <summary>Files of vectors are made, updated and resumed, and the generator takes what is made.</summary>
public sealed class PaperEmbedderTests : IDisposable
{
    private static readonly VectorPapers Papers = VectorPapers.Random(60, 20, 10);
    private static readonly PaperCorpus Corpus = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List()).Open();

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string VectorsPath => Path.Combine(_folder, "papers.vectors");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_made_is_what_the_specification_says_and_the_generator_takes()
    {
        EmbeddingSummary summary = await new PaperEmbedder(new Scripted(), VectorsFile.Model).UpdateAsync(Corpus, VectorsPath);
        Assert.Equal(new EmbeddingSummary(20, 0, 0), summary);
        Assert.Equal(Encoding.UTF8.GetString(Papers.Vectors().Bytes), await File.ReadAllTextAsync(VectorsPath));
        Assert.Equal([VectorsPath], Directory.GetFiles(_folder));
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, Papers.List(), new TestDocument("papers.vectors", await File.ReadAllBytesAsync(VectorsPath)));
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(20, run.Open().Embeddings!.Count);
    }

    [Fact]
    public async Task Only_what_is_new_or_changed_is_made()
    {
        await new PaperEmbedder(new Scripted(), VectorsFile.Model).UpdateAsync(Corpus.Take(15), VectorsPath);
        byte[] before = await File.ReadAllBytesAsync(VectorsPath);
        var none = new Scripted();
        Assert.Equal(new EmbeddingSummary(0, 15, 0), await new PaperEmbedder(none, VectorsFile.Model).UpdateAsync(Corpus.Take(15), VectorsPath));
        Assert.Empty(none.Texts);
        Assert.Equal(before, await File.ReadAllBytesAsync(VectorsPath));

        var some = new Scripted();
        Assert.Equal(new EmbeddingSummary(5, 12, 3), await new PaperEmbedder(some, VectorsFile.Model).UpdateAsync(Corpus.Skip(3), VectorsPath));
        Assert.Equal(Corpus.Skip(15).Select(PaperEmbedder.TextOf), some.Texts);
        var other = new Scripted();
        Assert.Equal(new EmbeddingSummary(20, 0, 0), await new PaperEmbedder(other, "other").UpdateAsync(Corpus, VectorsPath));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_was_stopped_goes_on_where_it_was(bool isCut)
    {
        var first = new Scripted { FailsAfter = 8 };
        var embedder = new PaperEmbedder(first, VectorsFile.Model) { BatchSize = 4 };
        await Assert.ThrowsAsync<IOException>(() => embedder.UpdateAsync(Corpus, VectorsPath));
        Assert.False(File.Exists(VectorsPath));
        string partial = VectorsPath + ".partial";
        if (isCut)
            await File.WriteAllTextAsync(partial, (await File.ReadAllTextAsync(partial))[..^5]);
        var second = new Scripted();
        EmbeddingSummary summary = await new PaperEmbedder(second, VectorsFile.Model).UpdateAsync(Corpus, VectorsPath);
        Assert.Equal(isCut ? 13 : 12, summary.Made);
        Assert.Equal(Encoding.UTF8.GetString(Papers.Vectors().Bytes), await File.ReadAllTextAsync(VectorsPath));
        Assert.False(File.Exists(partial));
    }

    [Fact]
    public async Task Broken_lines_are_made_again()
    {
        await new PaperEmbedder(new Scripted(), VectorsFile.Model).UpdateAsync(Corpus, VectorsPath);
        string whole = await File.ReadAllTextAsync(VectorsPath);
        string[] lines = whole.Split('\n');
        lines[6] = lines[6][..^1];
        lines[7] = "<<<<<<< ours";
        await File.WriteAllTextAsync(VectorsPath, string.Join('\n', lines));
        Assert.Equal(2, (await new PaperEmbedder(new Scripted(), VectorsFile.Model).UpdateAsync(Corpus, VectorsPath)).Made);
        Assert.Equal(whole, await File.ReadAllTextAsync(VectorsPath));
    }

    [Fact]
    public async Task Vectors_that_cannot_be_are_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PaperEmbedder(new Scripted { Change = _ => new float[10] }, "m").UpdateAsync(Corpus, VectorsPath));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PaperEmbedder(new Scripted { Change = vector => [.. vector, float.NaN] }, "m").UpdateAsync(Corpus, VectorsPath));
        int count = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new PaperEmbedder(new Scripted { Change = vector => count++ == 3 ? vector[..5] : vector }, "m").UpdateAsync(Corpus, VectorsPath));
        Assert.Throws<ArgumentException>(() => new PaperEmbedder(new Scripted(), "two\nlines"));
    }

    /// <summary>Gives the vectors of the papers by their texts.</summary>
    private sealed class Scripted : IEmbeddingGenerator<string, Embedding<float>>
    {
        public List<string> Texts { get; } = [];

        public int FailsAfter { get; init; } = int.MaxValue;

        public Func<float[], float[]> Change { get; init; } = static vector => vector;

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            if (Texts.Count >= FailsAfter)
                throw new IOException("The model is gone");
            string[] texts = [.. values];
            Texts.AddRange(texts);
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
                texts.Select(text => new Embedding<float>(Change(Papers.All.Single(paper => $"{paper.Title}\n{paper.Abstract}" == text).Vector)))));
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
