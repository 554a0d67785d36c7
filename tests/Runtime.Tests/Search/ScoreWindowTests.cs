using TypedCorpus.Search.Ranking;

namespace Runtime.Tests.Search;

public sealed class ScoreWindowTests
{
    /// <summary>Damaged postings may name such papers. What is added there no one would take, until a later search does.</summary>
    [Fact]
    public void Papers_outside_the_window_are_refused()
    {
        var window = new ScoreWindow();
        window.Start(100);
        window.Add([7, 99], [1, 2], 0, 0);
        window.Touch(64, 127);
        Assert.Equal(2, window.StretchCount);
        Assert.ThrowsAny<Exception>(() => window.Add([128], [1], 0, 0));
        Assert.ThrowsAny<Exception>(() => _ = window.Touch(0, 128).Length);
        Assert.ThrowsAny<Exception>(() => window.Add([3], [1], 0, 5));
    }
}
