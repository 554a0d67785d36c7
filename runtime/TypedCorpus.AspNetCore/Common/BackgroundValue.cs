namespace TypedCorpus.AspNetCore.Common;

/// <summary>
/// A value that takes long to make. It is made once, when somebody first asks for it, on a thread of its own: those who wait for
/// it hold no thread, so that other requests are answered meanwhile.
/// </summary>
internal sealed class BackgroundValue<T>(Func<T> make)
{
    private readonly Lazy<Task<T>> _task = new(() => Start(make));

    /// <summary>Gets the value when it is made. A failure stays.</summary>
    public Task<T> Task => _task.Value;

    /// <summary>Whether the value is there.</summary>
    public bool IsReady => _task.IsValueCreated && _task.Value.IsCompletedSuccessfully;

    private static Task<T> Start(Func<T> make)
    {
        var made = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                made.SetResult(make());
            }
            catch (Exception failure)
            {
                made.SetException(failure);
            }
        })
        {
            IsBackground = true,
            Name = typeof(T).Name,
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        return made.Task;
    }
}
