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
    /// Damages that leave pairs which look sound, with the part of the wrong pairs, in hundredths, that may be silent: nothing but
    /// the words of the pair tells a lost abstract with the next title, exchanged titles or abstracts, and joined papers.
    /// </summary>
    private static readonly Dictionary<string, int> MaySilent = new(StringComparer.Ordinal)
    {
        ["delete 2"] = 85,
        ["swap lines 2"] = 15,
        ["swap blocks 2"] = 12,
        ["swap blocks 3"] = 30,
        ["join 2"] = 15,
        ["join without space 2"] = 15,
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
