using System.Globalization;
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
        foreach (CorpusFindings corpus in corpora.Where(corpus => corpus.PaperCount > MembersModel.MaxMembers))
        {
            diagnostics.Add(
                DeclarationDiagnostics.TooManyForMembers,
                declared.FirstOrDefault(result => result.Declaration?.FullName == corpus.FullName)?.Location,
                corpus.FullName,
                corpus.PaperCount.ToString(CultureInfo.InvariantCulture),
                MembersModel.MaxMembers.ToString(CultureInfo.InvariantCulture));
        }

        return diagnostics.ToArray();
    }
}

/// <summary>What the diagnostics need of a compiled corpus.</summary>
internal sealed record CorpusFindings(string FullName, int PaperCount, EquatableArray<DiagnosticInfo> Diagnostics);
