using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Finds corpora that are too large for a member for each paper.</summary>
internal static class MemberChecks
{
    public static IEnumerable<DiagnosticInfo> Run(
        IReadOnlyList<DeclarationResult> declared, IReadOnlyList<CorpusFindings> corpora)
    {
        var diagnostics = new DiagnosticBag();
        // Who asks for no members at all misses none.
        foreach (CorpusFindings corpus in corpora.Where(corpus => corpus.MaxMembers > 0 && corpus.PaperCount > corpus.MaxMembers))
        {
            diagnostics.Add(
                DeclarationDiagnostics.TooManyForMembers,
                declared.FirstOrDefault(result => result.Declaration?.FullName == corpus.FullName)?.Location,
                corpus.FullName,
                corpus.PaperCount.ToString(CultureInfo.InvariantCulture),
                corpus.MaxMembers.ToString(CultureInfo.InvariantCulture));
        }

        return diagnostics.ToArray();
    }
}

/// <summary>What the diagnostics need of a compiled corpus.</summary>
internal sealed record CorpusFindings(string FullName, int PaperCount, int MaxMembers, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static CorpusFindings From(CompiledCorpus compiled)
    {
        CorpusModel corpus = compiled.Corpus;
        return new(corpus.Declaration.FullName, corpus.Papers.Count, corpus.Declaration.Options.MaxMembers, compiled.Diagnostics);
    }
}
