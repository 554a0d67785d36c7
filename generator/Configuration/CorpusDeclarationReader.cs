using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Reads a <c>[PaperCorpus]</c> class and checks that code can be generated for it.</summary>
internal static class CorpusDeclarationReader
{
    public const string AttributeName = "TypedCorpus.PaperCorpusAttribute";

    /// <summary>The pattern of a class that names none.</summary>
    public const string EveryDocument = "**";

    public static DeclarationResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        LocationInfo? location = LocationInfo.From(syntax.Identifier.GetLocation());

        var diagnostics = new DiagnosticBag();
        bool canGenerate = CanGenerate(syntax, symbol, location, diagnostics);
        RequestedOptions requested = OptionsReader.Read(context.Attributes, location, diagnostics);
        return new(
            canGenerate ? Declaration(symbol, context.Attributes) with { Requested = requested } : null,
            location,
            Severities(context.SemanticModel, cancellation),
            diagnostics.ToArray());
    }

    private static bool CanGenerate(
        TypeDeclarationSyntax syntax, INamedTypeSymbol symbol, LocationInfo? location, DiagnosticBag diagnostics)
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
            return "a file-local class cannot have a generated part; remove 'file'";

        if (EmittedNames.ClassMembers.Contains(symbol.Name))
            return $"the generated part has a member '{symbol.Name}', and C# allows no member with the name of its class; rename the class";

        for (INamedTypeSymbol? type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.TypeParameters.Length > 0)
                return $"'{type.Name}' is generic, so each constructed type would hold a corpus of its own";
        }

        for (SyntaxNode? node = syntax.Parent; node is TypeDeclarationSyntax type; node = node.Parent)
        {
            if (!IsPartial(type))
                return $"its containing type '{type.Identifier.ValueText}' is not partial";
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
            MemberNames(symbol).ToEquatableArray())
        {
            IsPublic = IsPublic(symbol),
            FieldsClassName = FieldsClassName(symbol, containing),
        };
    }

    /// <summary>The names of the class and of those around it, with underscores if a type of the namespace already has that name.</summary>
    private static string FieldsClassName(INamedTypeSymbol symbol, IEnumerable<ContainingType> containing)
    {
        string name = string.Concat(containing.Select(type => type.Name)) + symbol.Name + "Fields";
        while (!symbol.ContainingNamespace.GetTypeMembers(name, arity: 0).IsEmpty)
            name += "_";
        return name;
    }

    private static bool IsPublic(INamedTypeSymbol symbol)
    {
        for (INamedTypeSymbol? type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    /// <summary>The names that the class declares itself. <c>MemberNames</c> does not include nested types.</summary>
    private static IEnumerable<string> MemberNames(INamedTypeSymbol symbol) => symbol.MemberNames
        .Concat(symbol.GetTypeMembers().Select(type => type.Name))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>
    /// The severities configured for the file of the class. The compiler applies an <c>.editorconfig</c> to C# files only,
    /// so the diagnostics of a document take the severities of the class that includes it.
    /// </summary>
    private static EquatableArray<ConfiguredSeverity> Severities(SemanticModel model, CancellationToken cancellation)
    {
        if (model.Compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
            return EquatableArray<ConfiguredSeverity>.Empty;

        var severities = new List<ConfiguredSeverity>();
        foreach (DiagnosticDescriptor descriptor in Descriptors.OfGenerator)
        {
            if (provider.TryGetDiagnosticValue(model.SyntaxTree, descriptor.Id, cancellation, out ReportDiagnostic severity))
                severities.Add(new(descriptor.Id, severity));
        }

        return severities.ToEquatableArray();
    }

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
