namespace TypedCorpus.Orleans.Routing;

/// <summary>The time at which an answer has to be there.</summary>
internal readonly struct Deadline(TimeSpan time)
{
    private readonly long _end = Environment.TickCount64 + (long)Math.Max(1, time.TotalMilliseconds);

    public TimeSpan Left => TimeSpan.FromMilliseconds(Math.Max(0, _end - Environment.TickCount64));

    public bool IsOver => Environment.TickCount64 >= _end;

    /// <summary>Waits a while, or until the time is over.</summary>
    public Task Delay(TimeSpan time, CancellationToken cancellation = default)
    {
        TimeSpan left = Left;
        return Task.Delay(time < left ? time : left, cancellation);
    }
}
