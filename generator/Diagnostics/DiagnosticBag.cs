using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Collects the diagnostics of a step.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public void Add(DiagnosticDescriptor descriptor, LocationInfo? location, params string[] arguments) =>
        _diagnostics.Add(new(descriptor.Id, location, new(arguments)));

    /// <summary>Adds what another bag collected, once it is known to count.</summary>
    public void AddAll(DiagnosticBag others) => _diagnostics.AddRange(others._diagnostics);

    /// <summary>Adds what another bag collected about a text within the document.</summary>
    public void AddAll(DiagnosticBag others, Func<LocationInfo, LocationInfo> place) =>
        _diagnostics.AddRange(others._diagnostics.Select(one => one.Location is null ? one : one with { Location = place(one.Location) }));

    public EquatableArray<DiagnosticInfo> ToArray() => _diagnostics.ToEquatableArray();
}

/// <summary>A diagnostic as values: the ID of its descriptor, its location and the arguments of its message.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments);
