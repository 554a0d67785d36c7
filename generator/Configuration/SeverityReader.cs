using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// Reads the severities that hold in the file of the class. The compiler applies an <c>.editorconfig</c> to C#
/// files only, and a document's diagnostics stand in none: they take the severities of the class that reads it.
/// </summary>
internal static class SeverityReader
{
    public static EquatableArray<ConfiguredSeverity> Read(SemanticModel model, CancellationToken cancellation)
    {
        if (model.Compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
            return EquatableArray<ConfiguredSeverity>.Empty;

        var severities = new List<ConfiguredSeverity>();
        foreach (DiagnosticDescriptor descriptor in Descriptors.OfGenerator)
        {
            if (provider.TryGetDiagnosticValue(model.SyntaxTree, descriptor.Id, cancellation, out ReportDiagnostic severity))
                severities.Add(new(descriptor.Id, severity));
        }

        return severities.ToEquatableArray();
    }
}
