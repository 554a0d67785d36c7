using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>The options of a corpus.</summary>
/// <param name="FullTextIndex">Whether the corpus can be searched.</param>
/// <param name="MaxMembers">The largest number of papers for which each gets a member.</param>
/// <param name="Vocabularies">The vocabularies with classes of their own.</param>
/// <param name="TypedFields">Whether the fields without a property get typed ones.</param>
/// <param name="CitationKeys">The pattern of the citation keys of papers that have none; empty for ids that are made of titles.</param>
internal readonly record struct CorpusOptions(
    bool FullTextIndex, int MaxMembers, VocabulariesModel Vocabularies, bool TypedFields, string CitationKeys)
{
    /// <summary>Each member adds about 0.2 ms to a build, so 5,000 of them add a second.</summary>
    private const int DefaultMaxMembers = 5_000;

    /// <summary>.NET rejects a class with more than 65,535 methods, and some of them are not members of papers.</summary>
    public const int MostMembers = 60_000;

    public static readonly CorpusOptions Default =
        new(FullTextIndex: true, DefaultMaxMembers, VocabulariesModel.None, TypedFields: false, CitationKeys: "");
}

/// <summary>The options that an attribute or a project sets; null where it sets none.</summary>
internal readonly record struct RequestedOptions(
    bool? FullTextIndex, int? MaxMembers, VocabulariesModel? Vocabularies, bool? TypedFields, string? CitationKeys)
{
    /// <summary>Completes the options of an attribute with those of the project, then with the defaults.</summary>
    public CorpusOptions OrElse(RequestedOptions project) =>
        new(
            FullTextIndex ?? project.FullTextIndex ?? CorpusOptions.Default.FullTextIndex,
            MaxMembers ?? project.MaxMembers ?? CorpusOptions.Default.MaxMembers,
            Vocabularies ?? project.Vocabularies ?? CorpusOptions.Default.Vocabularies,
            TypedFields ?? project.TypedFields ?? CorpusOptions.Default.TypedFields,
            CitationKeys ?? project.CitationKeys ?? CorpusOptions.Default.CitationKeys);
}

/// <summary>The options that the project sets, with their diagnostics.</summary>
internal sealed record ProjectOptions(RequestedOptions Requested, EquatableArray<DiagnosticInfo> Diagnostics);
