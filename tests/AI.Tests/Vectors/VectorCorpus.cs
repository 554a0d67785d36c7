using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;
using TypedCorpus.Text;

namespace TypedCorpus.AI.Tests.Vectors;

/// <summary>A corpus of five papers with a file of vectors, which were made by <see cref="WordModel"/>.</summary>
internal static class VectorCorpus
{
    private static readonly (string Id, string Title, int Year, string Abstract)[] Works =
    [
        ("sea", "Whales of the Sea", 2015, "Whales and waves are in the sea."),
        ("ocean", "Waves", 2018, "Waves of the sea are high, and whales sing."),
        ("linear", "Linear Attention", 2020, "Attention in linear time for long texts."),
        ("sparse", "Sparse Attention", 2021, "Attention to few words takes little time."),
        ("bread", "Bread", 2022, "Flour and water make bread."),
    ];

    public static PaperCorpus All { get; } = Make();

    private static PaperCorpus Make()
    {
        var bib = new StringBuilder();
        var vectors = new StringBuilder($"TypedCorpus vectors 1\nmodel: {WordModel.Name}\ndimensions: {WordModel.Dimensions}\ntext: title and abstract\n\n");
        foreach ((string id, string title, int year, string text) in Works)
        {
            bib.Append(CultureInfo.InvariantCulture, $"@article{{{id}, title = {{{title}}}, year = {year}, abstract = {{{text}}}}}\n");
            ulong hash = VectorTextHash.Of(Encoding.UTF8.GetBytes(title), Encoding.UTF8.GetBytes(text), hasText: true);
            float[] vector = WordModel.VectorOf($"{title}\n{text}");
            float largest = vector.Max(Math.Abs);
            vectors.Append(CultureInfo.InvariantCulture, $"{hash:x16} ").Append([.. vector.Select(number => (char)('O' + (int)Math.Round(number / largest * 46)))]).Append('\n');
        }

        return (PaperCorpus)GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("works.bib", bib.ToString()), new TestDocument("works.vectors", vectors.ToString()))
            .Load().GetType("Papers", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
    }
}

/// <summary>A model whose vectors count a few words, so that what is near can be told without it.</summary>
internal sealed class WordModel : IEmbeddingGenerator<string, Embedding<float>>
{
    public const string Name = "words";

    private static readonly string[][] Dimension = [["whale", "whales"], ["wave", "waves"], ["sea", "ocean"], ["attention"], ["linear", "time"], ["bread", "flour"], ["few", "sparse"], [""]];

    public static int Dimensions => Dimension.Length;

    /// <summary>What happens before a vector is made.</summary>
    public Func<CancellationToken, Task> Before { get; init; } = _ => Task.CompletedTask;

    public static float[] VectorOf(string text)
    {
        string[] words = text.ToLowerInvariant().Split([' ', '\n', '.', ',', '?'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Dimension.Select(dimension => dimension is [""] ? 0.1f : words.Count(word => dimension.Contains(word)))];
    }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Before(cancellationToken);
        return [.. values.Select(text => new Embedding<float>(VectorOf(text)))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
