namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// Turns a fault of the generator into an error of its own: an exception that leaves a generator is only a
/// warning to the compiler, which then drops everything that the generator made.
/// </summary>
internal static class Guard
{
    public static T? Run<T>(string task, LocationInfo? location, DiagnosticBag diagnostics, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            diagnostics.Add(
                FaultDiagnostics.InternalFault, location, task, $"{fault.GetType().Name}: {fault.Message}");
            return null;
        }
    }
}
