using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>The five documents as five corpora, against one corpus of all.</summary>
public sealed class SetOfListingsTests
{
    private static readonly SetOracle Oracle = SplitPapers.Listings;

    public static TheoryData<string> Queries { get; } =
    [
        "attention", "linear attention", "vision transformer image", "a", "diffusion", "the model", "language model reasoning benchmark",
        "\"language model\"", "\"large language models\" -vision", "transf*", "att*", "m*", "title:attention model", "abstract:mamba",
        "attention OR mamba", "(mamba OR rwkv) -vision", "has:code attention", "document:004 attention", "GPT-4", "ViT-B/16",
        "atention nystrofmormer", "trasnformer difusion", "xyzzyqwert attention", "quantization zzzzzzz", "-vision", "",
        "linear attention attention linear", "reinforcement learning from human feedback preference optimization", "title:transf* -title:vision",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Hits_scores_and_totals_are_those_of_one_corpus(string query)
    {
        foreach (TermMatching matching in Enum.GetValues<TermMatching>())
        {
            foreach (int limit in (int[])[1, 3, 10, 50, 1000])
                Oracle.AssertSame(query, new() { Limit = limit, Matching = matching });
        }

        Oracle.AssertSame(query, new() { Offset = 5, Limit = 5 });
        Oracle.AssertSame(query, new() { TypoTolerance = TypoTolerance.None });
        Oracle.AssertSame(query, new() { AsYouType = true });
        Oracle.AssertSameRest(query, default);
        Oracle.AssertSameRest(query, new() { AsYouType = true });
    }
}
