using System.Collections.Immutable;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>Makes the list of the corpora to compile: each class once, with its options and the name of its files.</summary>
internal static class Declarations
{
    public static ImmutableArray<CorpusDeclaration> Gather(ImmutableArray<DeclarationResult> results, ProjectOptions project)
    {
        // A class with the attribute on two of its parts is one class; the compiler says what is wrong with it.
        CorpusDeclaration[] distinct = results
            .Select(result => result.Declaration)
            .OfType<CorpusDeclaration>()
            .GroupBy(declaration => declaration.FullName, StringComparer.Ordinal)
            .Select(parts => parts.First())
            .OrderBy(declaration => declaration.FullName, StringComparer.Ordinal)
            .ToArray();
        string[] fileNames = FileNames.Of(distinct);
        return distinct
            .Select((declaration, i) => declaration with
            {
                FileName = fileNames[i],
                Options = declaration.Requested.OrElse(project.Requested),
            })
            .ToImmutableArray();
    }
}
