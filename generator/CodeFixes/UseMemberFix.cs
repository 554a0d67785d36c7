using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.CodeFixes;

/// <summary>Replaces the lookup of a known key by the member of its paper.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UsageIds.KeyOfMember);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ExpressionSyntax? lookup = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as ExpressionSyntax;
            if (lookup is null || !diagnostic.Properties.TryGetValue(UsageIds.Member, out string? member))
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use the member '{member}'",
                    cancellation => ReplaceAsync(context.Document, lookup, member!, cancellation),
                    UsageIds.KeyOfMember),
                diagnostic);
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, ExpressionSyntax lookup, string member, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || MemberAccess.For(lookup, member, model, cancellation) is not { } access)
            return document;

        (ExpressionSyntax whole, ExpressionSyntax replacement) = NullChecks.Remove(lookup, access, model, cancellation);
        return document.WithSyntaxRoot(root.ReplaceNode(whole, replacement.WithTriviaFrom(whole)));
    }
}
