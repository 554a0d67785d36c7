using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Tests.Payloads;

namespace Generator.Tests.Payloads;

/// <summary>
/// The code of the generated files: all tokens, without the values of literals and the names of papers. It depends on the
/// number of papers only.
/// </summary>
internal static class GeneratedShape
{
    private static readonly string[] Elements = ["c", "inheritdoc", "para", "see", "summary"];

    /// <summary>Asserts that the code is that of a harmless corpus with as many papers.</summary>
    public static void AssertHarmless(GeneratorRun run, int papers)
    {
        (string, string)[] harmless = [.. Enumerable.Range(0, papers).Select(i => ($"Harmless {i}", ListingPage.Abstract("It is.")))];
        GeneratorRun other = GeneratorHost.Run(Sentinel.Source, ListingPage.Document("harmless.txt", harmless));
        Assert.Equal(Of(other), Of(run));
    }

    private static List<string> Of(GeneratorRun run)
    {
        var shape = new List<string>();
        foreach (SyntaxNode root in run.Result.GeneratedSources.Select(source => source.SyntaxTree.GetRoot()))
        {
            AssertInert(root);
            shape.AddRange(WithoutParts(root).DescendantTokens().Select(token => token.Kind() switch
            {
                SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.NumericLiteralToken =>
                    token.Kind().ToString(),
                SyntaxKind.IdentifierToken when IsNameOfPaper(token) => "a paper",
                _ => token.Text,
            }));
        }

        return shape;
    }

    /// <summary>Replaces each section by a literal, since the length of a section decides whether it has its own property.</summary>
    private static SyntaxNode WithoutParts(SyntaxNode root)
    {
        root = root.ReplaceNodes(
            root.DescendantNodes().OfType<SwitchExpressionArmSyntax>().Select(arm => arm.Expression).Where(IsSection),
            (_, _) => SyntaxFactory.ParseExpression("\"\"u8"));
        return root.RemoveNodes(
            root.DescendantNodes().OfType<PropertyDeclarationSyntax>().Where(IsLargeSection), SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static bool IsSection(ExpressionSyntax expression) => expression is IdentifierNameSyntax
        || (expression is InvocationExpressionSyntax call
            && call.Expression.ToString() == "Small.Slice"
            && call.ArgumentList.Arguments.All(argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression)));

    private static bool IsLargeSection(PropertyDeclarationSyntax property) =>
        property.Identifier.Text != "Small" && property.ExpressionBody?.Expression.IsKind(SyntaxKind.Utf8StringLiteralExpression) == true;

    /// <summary>Asserts that there are no comments but the header, no second directive and no unknown elements in documentation.</summary>
    public static void AssertInert(SyntaxNode root)
    {
        Assert.Empty(root.SyntaxTree.GetDiagnostics());
        foreach (SyntaxTrivia trivia in root.DescendantTrivia(descendIntoTrivia: true))
        {
            Assert.Contains(trivia.Kind(), (SyntaxKind[])
            [
                SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia, SyntaxKind.NullableDirectiveTrivia,
                SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.DocumentationCommentExteriorTrivia,
            ]);
        }

        Assert.Single(root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>());
        Assert.Equal(3, root.DescendantTrivia().Count(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)));
        Assert.All(
            root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>(),
            name => Assert.Contains(name.LocalName.ValueText, (string[])[.. Elements, "cref", "href"]));
    }

    private static bool IsNameOfPaper(SyntaxToken token) => token.Parent switch
    {
        PropertyDeclarationSyntax property =>
            property.ExpressionBody?.Expression is InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.Text: "PaperAt" },
            },
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
