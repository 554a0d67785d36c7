using System.Text;

namespace TypedCorpus.Orleans.Steps;

/// <summary>What shards answer to a question about a word.</summary>
[GenerateSerializer, Immutable]
internal sealed record WordAnswer
{
    /// <summary>The most terms that a prefix, and that a misspelt word, stands for.</summary>
    private const int MostTerms = 256;

    [Id(0)]
    public int Papers { get; init; }

    /// <summary>The number of terms of a prefix; one that several shards have counts several times.</summary>
    [Id(1)]
    public int Terms { get; init; }

    [Id(2)]
    public uint ShorterTerms { get; init; }

    [Id(3)]
    public byte[][] FirstTerms { get; init; } = [];

    [Id(4)]
    public NearWord[] Near { get; init; } = [];

    [Id(5)]
    public int Edits { get; init; }

    /// <summary>The forms of a term, in the order of the papers that have them.</summary>
    [Id(6)]
    public FormOfTerm[] Forms { get; init; } = [];

    public WordAnswer MergeWith(WordAnswer other)
    {
        (NearWord[] near, int edits) = NearestOf(other);
        return new()
        {
            Papers = Papers + other.Papers,
            Terms = Terms + other.Terms,
            ShorterTerms = ShorterTerms | other.ShorterTerms,
            FirstTerms =
            [
                .. FirstTerms.Concat(other.FirstTerms)
                    .Order(ByBytes.Instance)
                    .DistinctBy(Convert.ToHexString)
                    .Take(MostTerms),
            ],
            Near = near,
            Edits = edits,
            Forms = [.. Forms.Concat(other.Forms).OrderBy(form => form.Shard)],
        };
    }

    /// <summary>The nearest terms of both, in the order of dictionaries. Fewer edits win over more.</summary>
    private (NearWord[] Near, int Edits) NearestOf(WordAnswer other)
    {
        if (other.Near.Length == 0 || (Near.Length > 0 && Edits < other.Edits))
            return (Near, Edits);
        if (Near.Length == 0 || other.Edits < Edits)
            return (other.Near, other.Edits);
        IEnumerable<NearWord> near = Near.Concat(other.Near)
            .GroupBy(word => word.Term, StringComparer.Ordinal)
            .Select(same => new NearWord(same.Key, same.Sum(word => word.Papers)))
            .OrderBy(word => Encoding.UTF8.GetBytes(word.Term), ByBytes.Instance)
            .Take(MostTerms);
        return ([.. near], Edits);
    }

    /// <summary>The order of dictionaries.</summary>
    private sealed class ByBytes : IComparer<byte[]>
    {
        public static readonly ByBytes Instance = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}

/// <summary>A term that is near to a misspelt word, and the number of papers that have it.</summary>
[GenerateSerializer, Immutable]
internal readonly record struct NearWord([property: Id(0)] string Term, [property: Id(1)] int Papers);

/// <summary>The form of a term in a paper of a shard, and how far it is from a misspelt word.</summary>
[GenerateSerializer, Immutable]
internal readonly record struct FormOfTerm([property: Id(0)] int Shard, [property: Id(1)] string Word, [property: Id(2)] int Distance);
