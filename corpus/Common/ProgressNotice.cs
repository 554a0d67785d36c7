using Spectre.Console;

namespace TypedCorpus.App.Common;

/// <summary>Tells people what the app is doing, once it takes longer than they wait without wondering.</summary>
internal static class ProgressNotice
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does something, and tells of it on standard error if that is a terminal.</summary>
    public static T While<T>(string doing, Func<T> work) => Console.IsErrorRedirected
        ? work()
        : While(doing, work, Patience, AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(Console.Error),
            // They look for build servers in the environment.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        }));

    /// <summary>Does something, and tells of it on a console, which is as it was before when it is done.</summary>
    public static T While<T>(string doing, Func<T> work, TimeSpan patience, IAnsiConsole console)
    {
        Task<T> task = Task.Run(work);
        if (Task.WaitAny([task], patience) < 0)
            console.Status().Start(Markup.Escape(doing), _ => Task.WaitAny(task));
        return task.GetAwaiter().GetResult();
    }
}
