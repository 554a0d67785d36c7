using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// Tells why a corpus lacks a member that code names, where it has too many papers for members. The compiler says no more than that
/// there is none.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UsageDiagnostics.NoMembers);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(EmittedNames.CorpusKeys) is not null)
                start.RegisterOperationAction(Check, OperationKind.Invalid);
        });
    }

    private static void Check(OperationAnalysisContext context)
    {
        if (context.Operation is not { Syntax: MemberAccessExpressionSyntax access, SemanticModel: { } model }
            || model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol type
            || !type.GetMembers(access.Name.Identifier.ValueText).IsEmpty
            || ReasonOf(type) is not { } reason)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            UsageDiagnostics.NoMembers, access.Name.GetLocation(), access.Name.Identifier.ValueText, reason));
    }

    /// <summary>The reason that the class of constants gives, which a corpus with too many papers has without any.</summary>
    private static string? ReasonOf(INamedTypeSymbol type)
    {
        bool isCorpus = type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == EmittedNames.CorpusKeys);
        return !isCorpus ? null : type.GetTypeMembers(EmittedNames.Ids, arity: 0)
            .SelectMany(ids => ids.GetAttributes())
            .Where(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .FirstOrDefault();
    }
}
