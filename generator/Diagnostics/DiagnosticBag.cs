using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Gathers diagnostics, as values, while a step works.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public void Add(DiagnosticDescriptor descriptor, LocationInfo? location, params string[] arguments) =>
        _diagnostics.Add(new(descriptor.Id, location, new(arguments)));

    /// <summary>Takes what was gathered apart, when it has proved to be of use.</summary>
    public void AddAll(DiagnosticBag others) => _diagnostics.AddRange(others._diagnostics);

    public EquatableArray<DiagnosticInfo> ToArray() => _diagnostics.ToEquatableArray();
}
