using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.CodeFixes;

/// <summary>Writes the member in place of a lookup: behind the class as it is written there, or by its shortest name.</summary>
internal static class MemberAccess
{
    public static ExpressionSyntax? For(
        ExpressionSyntax lookup, string member, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax? target = lookup switch
        {
            InvocationExpressionSyntax call => call.Expression,
            ElementAccessExpressionSyntax element => element.Expression,
            _ => null,
        };

        // The class that holds the lookup, or the `All` that it is called on.
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
}
