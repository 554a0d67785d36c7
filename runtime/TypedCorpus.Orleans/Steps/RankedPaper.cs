using TypedCorpus.Search;

namespace TypedCorpus.Orleans.Steps;

/// <summary>A hit, with what its order depends on.</summary>
/// <param name="Place">The place of the paper, which decides between equal ones.</param>
/// <param name="Score">The score, times the scale of all scores.</param>
/// <param name="Number">The number that the order goes by; the greatest comes first.</param>
/// <param name="Title">The title in UTF-8 that an order by titles goes by.</param>
[GenerateSerializer, Immutable]
internal readonly record struct RankedPaper(
    [property: Id(0)] PaperPlace Place, [property: Id(1)] int Score, [property: Id(2)] int Number, [property: Id(3)] byte[] Title)
{
    public static readonly IComparer<RankedPaper> ByNumber = Comparer<RankedPaper>.Create(static (left, right) =>
        left.Number != right.Number ? right.Number.CompareTo(left.Number) : left.Place.OrderTo(right.Place));

    public static readonly IComparer<RankedPaper> ByTitle = Comparer<RankedPaper>.Create(static (left, right) =>
        TitleComparer.Compare(left.Title, right.Title) is not 0 and var order ? order : left.Place.OrderTo(right.Place));
}
