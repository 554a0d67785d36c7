using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Tests.Compiling.Image;

public sealed class PerfectHashBuilderProperties
{
    [Fact]
    public void Any_hashes_have_slots_of_their_own() =>
        Check.QuickThrowOnFailure(Prop.ForAll<ulong[]>(hashes => IsPerfect([.. hashes.Distinct()])));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public void Hashes_that_differ_little_have_slots_of_their_own(int count)
    {
        Assert.True(IsPerfect([.. Enumerable.Range(0, count).Select(i => (ulong)i)]));
        Assert.True(IsPerfect([.. Enumerable.Range(0, count).Select(i => (ulong)i << 44)]));
    }

    [Fact]
    public void Hashes_made_to_fall_into_one_bucket_only_cost_another_attempt()
    {
        const int Count = 100_000;
        int buckets = PerfectHashBuilder.Build([.. Enumerable.Range(0, Count).Select(i => (ulong)i)], default).Pilots.Length;
        ulong[] hostile = [.. Enumerable.Range(0, int.MaxValue)
            .Select(i => (ulong)i * 0x9E3779B97F4A7C15)
            .Where(hash => KeyTableLayout.BucketOf(KeyTableLayout.Mix(hash, 0), buckets) < 20)
            .Take(Count / 50)];
        ulong[] hashes = [.. hostile.Concat(Enumerable.Range(0, Count - hostile.Length).Select(i => (ulong)i)).Distinct()];

        PerfectHash function = PerfectHashBuilder.Build(hashes, default);

        Assert.NotEqual(0, function.Seed);
        Assert.InRange(function.SlotCount, hashes.Length, 2 * hashes.Length);
        Assert.True(IsPerfect(hashes));
    }

    [Fact]
    public void One_set_of_hashes_gives_one_function() =>
        Check.QuickThrowOnFailure(Prop.ForAll<ulong[]>(hashes =>
        {
            ulong[] distinct = [.. hashes.Distinct()];
            PerfectHash first = PerfectHashBuilder.Build(distinct, default);
            PerfectHash second = PerfectHashBuilder.Build(distinct, default);
            return first.Pilots.SequenceEqual(second.Pilots) && (first.Seed, first.SlotCount) == (second.Seed, second.SlotCount);
        }));

    private static bool IsPerfect(ulong[] hashes)
    {
        PerfectHash function = PerfectHashBuilder.Build(hashes, default);
        return function.Pilots.All(pilot => (pilot & 0x8080) == 0)
            && function.SlotCount > hashes.Length
            && hashes.Select(function.SlotOf).All(slot => slot >= 0 && slot < function.SlotCount)
            && hashes.Select(function.SlotOf).Distinct().Count() == hashes.Length;
    }
}
