using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>Takes off what stood behind a lookup because it may find nothing: <c>!</c>, and <c>?</c> before a dot.</summary>
internal static class NullChecks
{
    /// <summary>What is to be replaced, the lookup and what stood behind it, and by what.</summary>
    public static (ExpressionSyntax Whole, ExpressionSyntax Replacement) Remove(
        ExpressionSyntax lookup, ExpressionSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax whole = lookup;
        while (whole.Parent is PostfixUnaryExpressionSyntax postfix && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            whole = postfix;

        bool isChecked = whole.Parent is ConditionalAccessExpressionSyntax conditional && conditional.Expression == whole;
        return isChecked ? RemoveQuestion(whole, member, model, cancellation) : (whole, member);
    }

    /// <summary>
    /// Not where a number would be had that was a number or null: what stands around it may depend on that.
    /// </summary>
    private static (ExpressionSyntax Whole, ExpressionSyntax Replacement) RemoveQuestion(
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
