using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.CodeFixes;

/// <summary>Replaces an unknown key with an id near to it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplaceKeyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UsageIds.UnknownKey);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? key = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (key is not ExpressionSyntax written || !IsText(written)
                || !diagnostic.Properties.TryGetValue(UsageIds.NearIds, out string? near))
                continue;

            string[] ids = near!.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < ids.Length; i++)
            {
                string id = ids[i];
                // The equivalence key lets "Fix all" take the nearest id of each key, or the second of each.
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Replace by '{id}'",
                        _ => Task.FromResult(Replace(context.Document, root!, written, id)),
                        $"{UsageIds.UnknownKey}.{i}"),
                    diagnostic);
            }
        }
    }

    /// <summary>Whether the key is written in place; a named constant may have other uses.</summary>
    private static bool IsText(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsText(inner.Expression),
        BinaryExpressionSyntax sum => IsText(sum.Left) && IsText(sum.Right),
        _ => false,
    };

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax key, string id) =>
        document.WithSyntaxRoot(root.ReplaceNode(
            key,
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id)).WithTriviaFrom(key)));
}
