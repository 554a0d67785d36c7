using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Checks that need the declarations together with the documents or with the compiled corpora.</summary>
internal static class CorpusChecks
{
    private const int MaxNames = 5;

    /// <summary>Finds corpora with too many papers for a member each.</summary>
    public static IEnumerable<DiagnosticInfo> TooManyMembers(
        IReadOnlyList<DeclarationResult> declared, IReadOnlyList<CorpusFindings> corpora, bool areLiterals)
    {
        var diagnostics = new DiagnosticBag();
        // A limit of 0 asks for no members, so none are missing.
        foreach (CorpusFindings corpus in corpora.Where(corpus => corpus.MaxMembers > 0 && corpus.PaperCount > corpus.MaxMembers))
        {
            diagnostics.Add(
                DeclarationDiagnostics.TooManyForMembers,
                PlaceOf(corpus.FullName, declared),
                corpus.FullName,
                corpus.PaperCount.ToString(CultureInfo.InvariantCulture),
                corpus.MaxMembers.ToString(CultureInfo.InvariantCulture),
                areLiterals ? DeclarationDiagnostics.DataAsResourceAdvice : "");
        }

        return diagnostics.ToArray();
    }

    /// <summary>Finds classes that cannot take the data that the build compiled.</summary>
    public static IEnumerable<DiagnosticInfo> OwnData(
        IReadOnlyList<DeclarationResult> declared, IReadOnlyList<CorpusSource> sources)
    {
        var diagnostics = new DiagnosticBag();
        foreach (CorpusSource source in sources.Where(source => source.ReasonAgainst is not null))
        {
            string name = source.Declaration.FullName;
            diagnostics.Add(DeclarationDiagnostics.DataAsLiterals, PlaceOf(name, declared), name, source.ReasonAgainst!);
        }

        return diagnostics.ToArray();
    }

    /// <summary>Finds patterns that match no document, and documents that no pattern matches.</summary>
    public static IEnumerable<DiagnosticInfo> UnmatchedPatterns(
        IReadOnlyList<DeclarationResult> declared, IReadOnlyList<OutlinedDocument> documents)
    {
        var diagnostics = new DiagnosticBag();
        foreach (DeclarationResult result in declared)
        {
            foreach (string pattern in PatternsOf(result))
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

        // An invalid class has an error of its own, and its documents are unused only because of that.
        if (declared.Any(result => result.Declaration is null))
            return diagnostics.ToArray();

        string[] patterns = [.. declared.SelectMany(result => PatternsOf(result))];
        foreach (OutlinedDocument document in documents)
        {
            if (document.IsList && !patterns.Any(pattern => Glob.IsMatch(pattern, document.Name)))
                diagnostics.Add(DeclarationDiagnostics.DocumentNotTaken, LocationInfo.StartOf(document.Path), document.Name);
        }

        return diagnostics.ToArray();
    }

    private static LocationInfo? PlaceOf(string fullName, IReadOnlyList<DeclarationResult> declared) =>
        declared.FirstOrDefault(result => result.Declaration?.FullName == fullName)?.Location;

    private static EquatableArray<string> PatternsOf(DeclarationResult result) =>
        result.Declaration?.Patterns ?? EquatableArray<string>.Empty;

    private static string Advice(IReadOnlyList<OutlinedDocument> documents)
    {
        if (documents.Count == 0)
            return "the project has none: add <CorpusDocument Include=\"documents/**\" />";

        IEnumerable<string> names = documents
            .Select(document => $"'{document.Name}'")
            .OrderBy(name => name, StringComparer.Ordinal)
            .Take(MaxNames);
        return $"the project has {string.Join(", ", names)}{(documents.Count > MaxNames ? ", …" : "")}";
    }
}

/// <summary>What the checks need of a compiled corpus.</summary>
internal sealed record CorpusFindings(string FullName, int PaperCount, int MaxMembers, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static CorpusFindings From(CompiledCorpus compiled)
    {
        CorpusModel corpus = compiled.Corpus;
        return new(corpus.Declaration.FullName, corpus.PaperCount, corpus.Declaration.Options.MaxMembers, compiled.Diagnostics);
    }
}
