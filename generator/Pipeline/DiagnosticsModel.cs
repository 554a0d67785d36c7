using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>All diagnostics, and the severities configured for them.</summary>
internal sealed record DiagnosticsModel(
    EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<ConfiguredSeverity> Severities)
{
    /// <summary>The diagnostic for the compiler; null if it is suppressed.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticInfo info)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById(info.Id);
        // If classes are under different settings, the most severe one applies, which is the least number.
        ReportDiagnostic configured = Severities
            .Where(severity => severity.Id == info.Id && severity.Severity != ReportDiagnostic.Default)
            .Select(severity => severity.Severity)
            .DefaultIfEmpty(ReportDiagnostic.Default)
            .Min();
        if (configured == ReportDiagnostic.Suppress)
            return null;

        DiagnosticSeverity severity = configured switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => descriptor.DefaultSeverity,
        };
        return Diagnostic.Create(
            descriptor,
            info.Location?.ToLocation() ?? Location.None,
            severity,
            additionalLocations: null,
            properties: null,
            info.Arguments.ToArray<object>());
    }
}
