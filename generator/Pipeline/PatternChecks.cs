using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Finds patterns that match no document, and documents that no pattern matches.</summary>
internal static class PatternChecks
{
    private const int NamesShown = 5;

    public static IEnumerable<DiagnosticInfo> Run(
        IReadOnlyList<DocumentModel> documents, IReadOnlyList<DeclarationResult> declared)
    {
        var diagnostics = new DiagnosticBag();
        foreach (DeclarationResult result in declared)
        {
            foreach (string pattern in result.Declaration?.Patterns ?? EquatableArray<string>.Empty)
            {
                if (!documents.Any(document => Glob.IsMatch(pattern, document.Name)))
                {
                    diagnostics.Add(
                        DeclarationDiagnostics.PatternMatchesNothing,
                        result.Location,
                        pattern,
                        result.Declaration!.FullName,
                        Advice(documents));
                }
            }
        }

        string[] patterns = declared
            .SelectMany(result => result.Declaration?.Patterns ?? EquatableArray<string>.Empty)
            .ToArray();
        foreach (DocumentModel document in documents)
        {
            // A class that cannot be filled has an error of its own; that its documents lie idle follows from it.
            if (declared.All(result => result.Declaration is not null) && !patterns.Any(pattern => Glob.IsMatch(pattern, document.Name)))
                diagnostics.Add(DeclarationDiagnostics.DocumentNotTaken, LocationInfo.StartOf(document.Path), document.Name);
        }

        return diagnostics.ToArray();
    }

    private static string Advice(IReadOnlyList<DocumentModel> documents)
    {
        if (documents.Count == 0)
            return "the project has none: add <CorpusDocument Include=\"documents/**\" />";

        IEnumerable<string> names = documents
            .Select(document => $"'{document.Name}'")
            .OrderBy(name => name, StringComparer.Ordinal)
            .Take(NamesShown);
        return $"the project has {string.Join(", ", names)}{(documents.Count > NamesShown ? ", …" : "")}";
    }
}
