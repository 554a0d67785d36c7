using Microsoft.CodeAnalysis;

namespace Generator.Tests.Support;

/// <summary>An <c>.editorconfig</c> that sets one severity.</summary>
internal sealed class SeverityOf(string id, ReportDiagnostic configured) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = configured;
        return diagnosticId == id;
    }

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}
