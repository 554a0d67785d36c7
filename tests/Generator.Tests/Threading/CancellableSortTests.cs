using TypedCorpus.Generator.Threading;

namespace Generator.Tests.Threading;

public sealed class CancellableSortTests
{
    [Fact]
    public void Items_are_in_order()
    {
        int[] items = [.. Enumerable.Range(0, 5_000).Select(i => i * 7_919 % 5_000)];
        CancellableSort.Sort(items, (left, right) => left - right, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 5_000), items);
    }

    [Fact]
    public void It_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        int compared = 0;
        OperationCanceledException cancelled = Assert.Throws<OperationCanceledException>(() => CancellableSort.Sort(
            [.. Enumerable.Range(0, 5_000).Reverse()],
            (left, right) =>
            {
                if (++compared == 2_000)
                    source.Cancel();
                return left - right;
            },
            source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.InRange(compared, 2_000, 4_000);
    }

    [Fact]
    public void A_fault_of_a_comparison_is_no_cancellation() => Assert.Throws<InvalidOperationException>(() => CancellableSort.Sort(
        [2, 1], (_, _) => throw new NotSupportedException(), CancellationToken.None));
}
