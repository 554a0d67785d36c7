using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// Reports exceptions of the generator as an error of its own. The compiler reports an exception that leaves a generator
/// only as a warning, and drops everything that the generator added.
/// </summary>
internal static class Guard
{
    public static readonly DiagnosticDescriptor InternalFault = DescriptorFactory.Error(
        "TC0901",
        "Internal fault of TypedCorpus",
        "TypedCorpus failed while {0}: {1}; please report it, with the document if you can");

    /// <summary>Runs a task; returns null and adds a diagnostic if it throws.</summary>
    public static T? Run<T>(string task, LocationInfo? location, DiagnosticBag diagnostics, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            diagnostics.Add(InternalFault, location, task, $"{fault.GetType().Name}: {fault.Message}");
            return null;
        }
    }
}
