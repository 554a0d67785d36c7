using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Reads a <c>[PaperCorpus]</c> class, and finds what keeps it from being filled.</summary>
internal static class CorpusDeclarationReader
{
    public const string AttributeName = "TypedCorpus.PaperCorpusAttribute";

    /// <summary>What a class takes that names no pattern.</summary>
    public const string EveryDocument = "**";

    public static DeclarationResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        LocationInfo? location = LocationInfo.From(syntax.Identifier.GetLocation());

        var diagnostics = new DiagnosticBag();
        bool canFill = CanFill(syntax, symbol, location, diagnostics);
        RequestedOptions requested = OptionsReader.Read(context.Attributes, location, diagnostics);
        return new(
            canFill ? Declaration(symbol, context.Attributes) with { Requested = requested } : null,
            location,
            SeverityReader.Read(context.SemanticModel, cancellation),
            diagnostics.ToArray());
    }

    private static bool CanFill(TypeDeclarationSyntax syntax, INamedTypeSymbol symbol, LocationInfo? location, DiagnosticBag diagnostics)
    {
        if (syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 } options)
        {
            diagnostics.Add(
                DeclarationDiagnostics.LanguageVersionTooLow, location, options.LanguageVersion.ToDisplayString());
            return false;
        }

        if (!symbol.IsStatic || !IsPartial(syntax))
        {
            diagnostics.Add(DeclarationDiagnostics.NotStaticPartial, location, symbol.Name);
            return false;
        }

        if (ReasonAgainst(syntax, symbol) is { } reason)
        {
            diagnostics.Add(DeclarationDiagnostics.UnsupportedPlace, location, symbol.Name, reason);
            return false;
        }

        return true;
    }

    private static string? ReasonAgainst(TypeDeclarationSyntax syntax, INamedTypeSymbol symbol)
    {
        if (symbol.IsFileLocal)
            return "a file-local class has no second part; remove 'file'";

        if (EmittedNames.ClassMembers.Contains(symbol.Name))
            return $"it gets a member of its own name, '{symbol.Name}', which C# does not allow; name it otherwise";

        for (INamedTypeSymbol? type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
                return $"'{type.Name}' is generic, and each of its types would have the corpus anew";
        }

        for (SyntaxNode? node = syntax.Parent; node is TypeDeclarationSyntax type; node = node.Parent)
        {
            if (!IsPartial(type))
                return $"the type around it, '{type.Identifier.ValueText}', is not partial";
        }

        return null;
    }

    private static CorpusDeclaration Declaration(INamedTypeSymbol symbol, IReadOnlyList<AttributeData> attributes)
    {
        var containing = new Stack<ContainingType>();
        for (INamedTypeSymbol? type = symbol.ContainingType; type is not null; type = type.ContainingType)
            containing.Push(new(KeywordOf(type), type.Name));

        string[] patterns = Patterns(attributes).ToArray();
        return new(
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            containing.ToEquatableArray(),
            symbol.Name,
            new(patterns.Length > 0 ? patterns : [EveryDocument]),
            MemberNames(symbol).ToEquatableArray());
    }

    /// <summary>The names that the user's part of the class declares; the compiler has nested types apart.</summary>
    private static IEnumerable<string> MemberNames(INamedTypeSymbol symbol) => symbol.MemberNames
        .Concat(symbol.GetTypeMembers().Select(type => type.Name))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal);

    private static IEnumerable<string> Patterns(IReadOnlyList<AttributeData> attributes) =>
        from attribute in attributes
        from argument in attribute.ConstructorArguments
        where argument.Kind == TypedConstantKind.Array && !argument.IsNull
        from value in argument.Values
        select value.Value as string into pattern
        where pattern is not null
        select pattern;

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private static bool IsPartial(TypeDeclarationSyntax syntax) =>
        syntax.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword));
}
