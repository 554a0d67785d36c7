using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>What a corpus is to have.</summary>
/// <param name="FullTextIndex">Whether it can be searched.</param>
/// <param name="MaxMembers">Up to how many papers each has a member.</param>
internal readonly record struct CorpusOptions(bool FullTextIndex, int MaxMembers)
{
    /// <summary>A member costs a build about 0.2 ms: 5,000 of them a second.</summary>
    private const int DefaultMaxMembers = 5_000;

    /// <summary>The runtime refuses a class of more than 65,535 methods, and some are not papers.</summary>
    public const int MostMembers = 60_000;

    public static readonly CorpusOptions Default = new(FullTextIndex: true, DefaultMaxMembers);
}

/// <summary>What an attribute or a project asks for; null where it says nothing.</summary>
internal readonly record struct RequestedOptions(bool? FullTextIndex, int? MaxMembers)
{
    /// <summary>Fills in what is not asked for: first by what the project asks for, then by what is usual.</summary>
    public CorpusOptions OrElse(RequestedOptions project) =>
        new(
            FullTextIndex ?? project.FullTextIndex ?? CorpusOptions.Default.FullTextIndex,
            MaxMembers ?? project.MaxMembers ?? CorpusOptions.Default.MaxMembers);
}

/// <summary>The options of the project, and what is wrong with them.</summary>
internal sealed record ProjectOptions(RequestedOptions Requested, EquatableArray<DiagnosticInfo> Diagnostics);
