using System.Globalization;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <summary>
/// The vector of a paper: numbers by which papers of similar meaning lie near one another. It is read in place from the file of
/// vectors that was compiled into the assembly.
/// </summary>
public readonly struct PaperEmbedding : IEquatable<PaperEmbedding>
{
    private readonly PaperCorpus? _corpus;
    private readonly int _paper;

    internal PaperEmbedding(PaperCorpus corpus, int paper)
    {
        _corpus = corpus;
        _paper = paper;
    }

    /// <summary>The name of the model that made the vector.</summary>
    public string Model => _corpus?.VectorTable?.Model ?? "";

    /// <summary>The number of its numbers.</summary>
    public int Dimensions => _corpus?.VectorTable?.Dimensions ?? 0;

    /// <summary>Copies the numbers, scaled to a vector of length 1. Each was rounded to one of 93 levels.</summary>
    /// <param name="target">Where the numbers go, with room for <see cref="Dimensions"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is too short.</exception>
    public void CopyTo(Span<float> target)
    {
        if (target.Length < Dimensions)
            throw new ArgumentException($"There is room for {target.Length} of {Dimensions} numbers.", nameof(target));
        if (_corpus?.VectorTable is not { } table)
            return;
        ReadOnlySpan<byte> characters = table.CharactersOf(_paper);
        double length = Math.Sqrt(table.SquareOf(_paper));
        for (int i = 0; i < characters.Length; i++)
            target[i] = (float)((characters[i] - VectorCode.Zero) / length);
    }

    /// <summary>Copies the numbers into an array, as <see cref="CopyTo"/> does.</summary>
    public float[] ToArray()
    {
        float[] numbers = new float[Dimensions];
        CopyTo(numbers);
        return numbers;
    }

    /// <summary>Whether both are the vector of one paper.</summary>
    public bool Equals(PaperEmbedding other) => _corpus == other._corpus && _paper == other._paper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PaperEmbedding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_corpus, _paper);

    /// <summary>The model and the number of dimensions.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Model}, {Dimensions} dimensions");

    /// <summary>Whether both are the vector of one paper.</summary>
    public static bool operator ==(PaperEmbedding left, PaperEmbedding right) => left.Equals(right);

    /// <summary>Whether they are vectors of two papers.</summary>
    public static bool operator !=(PaperEmbedding left, PaperEmbedding right) => !left.Equals(right);
}

/// <summary>What the vectors of a corpus are.</summary>
/// <param name="Model">The name of the model that made them; a query must be a vector of the same model.</param>
/// <param name="Dimensions">The number of numbers of each.</param>
/// <param name="Text">How the text of a paper is made that the model gets: <c>title and abstract</c>, with a line feed between them.</param>
/// <param name="Count">The number of papers that have a vector.</param>
public sealed record CorpusEmbeddings(string Model, int Dimensions, string Text, int Count);
