using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture.Tests;

/// <summary>A folder whose file names a type of another folder.</summary>
internal sealed record FolderArrow(string From, string To, string File, string Type)
{
    public override string ToString() => $"{From}/{File} names {Type} of {To}";
}

/// <summary>Finds which folders of an assembly name types of which.</summary>
internal static class FolderArrows
{
    /// <param name="compilation">The sources.</param>
    /// <param name="folderOf">The folder of a file; null for one that does not count.</param>
    public static IReadOnlyList<FolderArrow> Find(CSharpCompilation compilation, Func<string, string?> folderOf) =>
    [
        .. compilation.SyntaxTrees
            .AsParallel()
            .SelectMany(tree => Find(compilation.GetSemanticModel(tree), folderOf))
            .Distinct()
            .OrderBy(arrow => arrow.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Finds the folders that stand in circles, with those on the way from one circle to another.</summary>
    public static IReadOnlyList<string> FindCircle(IEnumerable<FolderArrow> arrows)
    {
        (string From, string To)[] left = [.. arrows.Select(arrow => (arrow.From, arrow.To)).Distinct()];
        int before;
        do
        {
            before = left.Length;
            // A folder that nothing leads to, or that leads nowhere, stands in no circle.
            left = [.. left.Where(arrow => left.Any(other => other.To == arrow.From) && left.Any(other => other.From == arrow.To))];
        }
        while (left.Length < before);
        return [.. left.Select(arrow => arrow.From).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<FolderArrow> Find(SemanticModel model, Func<string, string?> folderOf)
    {
        SyntaxTree tree = model.SyntaxTree;
        return folderOf(tree.FilePath) is not { } folder ? [] :
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            from type in TypesOf(model.GetSymbolInfo(name))
            from to in type.DeclaringSyntaxReferences.Select(part => folderOf(part.SyntaxTree.FilePath)).OfType<string>().Distinct()
            where to != folder
            select new FolderArrow(folder, to, Path.GetFileName(tree.FilePath), type.Name);
    }

    /// <summary>The type that a name stands for, or whose member it stands for.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(SymbolInfo info)
    {
        IEnumerable<ISymbol> symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        foreach (ISymbol named in symbols)
        {
            ISymbol? definition = named is IAliasSymbol alias ? alias.Target : named;
            INamedTypeSymbol? type = definition as INamedTypeSymbol
                ?? (definition is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ITypeParameterSymbol ? null : definition.ContainingType);
            for (; type is not null; type = type.ContainingType)
            {
                if (type.ContainingType is null)
                    yield return type.OriginalDefinition;
            }
        }
    }
}
