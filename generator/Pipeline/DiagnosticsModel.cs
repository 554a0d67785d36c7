using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>All that is to be reported, and the severities that the user has set for it.</summary>
internal sealed record DiagnosticsModel(
    EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<ConfiguredSeverity> Severities)
{
    /// <summary>The diagnostic as the compiler takes it; null where the user does not want it.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticInfo info)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById(info.Id);
        // Where several classes stand under different settings, the most severe holds: that is the least number.
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
