using TypedCorpus.Generator.Threading;

namespace Generator.Tests.Pipeline;

public sealed class ParallelWorkTests
{
    [Fact]
    public void All_of_the_work_is_done_at_the_end()
    {
        int[] done = new int[50];
        ParallelWork.Run([.. Enumerable.Range(0, done.Length).Select(i => (Action)(() => done[i]++))]);
        Assert.All(done, count => Assert.Equal(1, count));
    }

    [Fact]
    public void A_failure_comes_out_as_it_was_thrown_after_the_rest_is_done()
    {
        bool isDone = false;
        Assert.Throws<InvalidOperationException>(() => ParallelWork.Run(
            () => throw new InvalidOperationException(),
            () =>
            {
                Thread.Sleep(20);
                Volatile.Write(ref isDone, true);
            }));
        Assert.True(isDone);
    }

    [Fact]
    public void Of_several_failures_the_first_in_the_order_given_comes_out() =>
        Assert.Throws<InvalidOperationException>(() => ParallelWork.Run(
            () =>
            {
                Thread.Sleep(20);
                throw new InvalidOperationException();
            },
            () => throw new NotSupportedException()));

    [Fact]
    public void Cancelling_comes_out_as_cancelling()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ParallelWork.For(1000, () => _ => { }, source.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(10_000)]
    public void Each_item_is_in_one_share(int count)
    {
        int[] done = new int[count];
        ParallelWork.For(count, () => item => Interlocked.Increment(ref done[item]), default);
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Work_within_work_ends_however_few_threads_there_are()
    {
        int done = 0;
        Action work = () => Interlocked.Increment(ref done);
        for (int depth = 0; depth < 4; depth++)
        {
            Action inner = work;
            work = () => ParallelWork.Run(inner, inner, inner, inner);
        }

        work();
        Assert.Equal(256, done);
    }
}
