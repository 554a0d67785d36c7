using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.CodeFixes;

/// <summary>Replaces the lookup of a known key with the member of its paper.</summary>
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
        if (root is null || model is null || MemberAccess(lookup, member, model, cancellation) is not { } access)
            return document;

        (ExpressionSyntax whole, ExpressionSyntax replacement) = RemoveNullChecks(lookup, access, model, cancellation);
        return document.WithSyntaxRoot(root.ReplaceNode(whole, replacement.WithTriviaFrom(whole)));
    }

    /// <summary>The member in place of a lookup: qualified as the lookup is, or by the shortest name of the class.</summary>
    private static MemberAccessExpressionSyntax? MemberAccess(
        ExpressionSyntax lookup, string member, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax? target = lookup switch
        {
            InvocationExpressionSyntax call => call.Expression,
            ElementAccessExpressionSyntax element => element.Expression,
            _ => null,
        };

        // The class that declares the lookup, or the `All` on which it is called.
        ExpressionSyntax? name = target;
        if (ClassOf(name, model, cancellation) is null && target is MemberAccessExpressionSyntax onAll)
            name = onAll.Expression;
        if (ClassOf(name, model, cancellation) is not { } type)
            return null;

        SimpleNameSyntax memberName = SyntaxFactory.IdentifierName(member);
        return name is MemberAccessExpressionSyntax access
            ? access.WithName(memberName).WithoutTrivia()
            : SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                SyntaxFactory.ParseExpression(type.ToMinimalDisplayString(model, lookup.SpanStart)),
                memberName);
    }

    private static INamedTypeSymbol? ClassOf(ExpressionSyntax? name, SemanticModel model, CancellationToken cancellation) =>
        name is not null && model.GetSymbolInfo(name, cancellation).Symbol is { IsStatic: true, ContainingType: { } type }
            ? type
            : null;

    /// <summary>The lookup together with the <c>!</c> or <c>?.</c> after it, which are no longer needed, and its replacement.</summary>
    private static (ExpressionSyntax Whole, ExpressionSyntax Replacement) RemoveNullChecks(
        ExpressionSyntax lookup, ExpressionSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax whole = lookup;
        while (whole.Parent is PostfixUnaryExpressionSyntax postfix && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            whole = postfix;

        bool isChecked = whole.Parent is ConditionalAccessExpressionSyntax conditional && conditional.Expression == whole;
        return isChecked ? RemoveConditionalAccess(whole, member, model, cancellation) : (whole, member);
    }

    /// <summary>
    /// Keeps the <c>?.</c> if the type of the expression would change from a nullable value type to its underlying type, since
    /// the code around it may depend on that.
    /// </summary>
    private static (ExpressionSyntax Whole, ExpressionSyntax Replacement) RemoveConditionalAccess(
        ExpressionSyntax whole, ExpressionSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        var conditional = (ConditionalAccessExpressionSyntax)whole.Parent!;
        MemberBindingExpressionSyntax? first = conditional.WhenNotNull.DescendantNodesAndSelf()
            .OfType<MemberBindingExpressionSyntax>()
            .FirstOrDefault();
        bool isNumber = model.GetTypeInfo(conditional, cancellation).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (first is null || isNumber || conditional.Parent is ConditionalAccessExpressionSyntax)
            return (whole, member);

        ExpressionSyntax access = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, member, first.Name);
        return (conditional, conditional.WhenNotNull.ReplaceNode(first, access));
    }
}
