using Generator.Tests.Support;
using TypedCorpus.Tests;

namespace Generator.Tests.Reading.Listing;

/// <summary>
/// Documents with one to three damaged lines anywhere: the papers that are whole come out, and a wrong pair is told.
/// </summary>
public sealed class DamageTests
{
    private const int CasesOfEach = 6;

    /// <summary>
    /// Damages that leave pairs which look sound, with the part of the wrong pairs, in hundredths, that may be silent. Only words tell
    /// such a pair, and some wrong pairs share more of them than some true ones.
    /// </summary>
    /// <remarks>
    /// A lost abstract with the next title leaves one pair and nothing to compare it with but its surroundings, and all papers of the
    /// documents are about transformers. Exchanged lines stay silent where each paper has the other's words, or the title has none of
    /// its own (<c>Vision Transformers Need Registers</c>, <c>Transformer in Transformer</c>); in blocks of three one pair alone is left.
    /// Of joined papers, the texts together are shorter than one abstract may be, and the second title has few words in capitals, or
    /// brackets behind them as an abbreviation has (<c>GLU Variants Improve Transformer Gated Linear Units (…</c>).
    /// </remarks>
    private static readonly Dictionary<string, int> MaySilent = new(StringComparer.Ordinal)
    {
        ["delete 2"] = 45,
        ["swap lines 2"] = 3,
        ["swap blocks 2"] = 2,
        ["swap blocks 3"] = 8,
        ["join 2"] = 5,
        ["join without space 2"] = 5,
    };

    public static TheoryData<string> Kinds => [.. Damage.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damage_costs_its_own_papers_and_is_told(string kind)
    {
        var random = new SmallRandom((ulong)Array.IndexOf(Damage.Kinds, kind));
        var report = new DamageReport(kind);
        foreach (TestDocument document in SharedDocuments.All)
        {
            IReadOnlyList<OracleEntry> expected = ListingOracle.Read(document);
            for (int i = 0; i < CasesOfEach; i++)
                report.Add(Damage.At(document, kind, random), expected);
        }

        Assert.True(report.Untouched > 0 && report.Lost * 100 <= report.Untouched, report.ToString());
        int most = report.WrongPairs * MaySilent.GetValueOrDefault(kind) / 100;
        Assert.True(report.Silent.Count <= most, $"{report}\n{string.Join('\n', report.Silent)}");
    }
}
