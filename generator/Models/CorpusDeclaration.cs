using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>A <c>[PaperCorpus]</c> class as the user wrote it, without its place: moving it changes nothing.</summary>
internal sealed record CorpusDeclaration(
    string Namespace,
    EquatableArray<ContainingType> ContainingTypes,
    string Name,
    EquatableArray<string> Patterns,
    EquatableArray<string> MemberNames)
{
    /// <summary>What the attribute asks for, before the project's own options fill in the rest.</summary>
    public RequestedOptions Requested { get; init; }

    /// <summary>What the corpus is to have.</summary>
    public CorpusOptions Options { get; init; } = CorpusOptions.Default;

    /// <summary>What the generated files are named by.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Whether the user's own part of the class declares a member of this name.</summary>
    public bool Declares(string member) => MemberNames.Contains(member);

    /// <summary>A name for a member of ours that nobody is to see: as given, unless the user has one of that name.</summary>
    public string Private(string name)
    {
        while (Declares(name) || name == Name)
            name += "_";
        return name;
    }

    /// <summary>The class as a reader of C# names it: <c>Acme.Library.Papers</c>.</summary>
    public string FullName
    {
        get
        {
            string path = string.Join(".", ContainingTypes.Select(type => type.Name).Append(Name));
            return Namespace.Length == 0 ? path : Namespace + "." + path;
        }
    }
}

/// <summary>A type around the class: its keyword (<c>static class</c>, <c>record struct</c>, …) and name.</summary>
internal sealed record ContainingType(string Keyword, string Name);

/// <summary>A declaration with its place, the severities that hold there, and what is wrong with it.</summary>
/// <param name="Declaration">What to fill; null where the class cannot be filled.</param>
internal sealed record DeclarationResult(
    CorpusDeclaration? Declaration,
    LocationInfo? Location,
    EquatableArray<ConfiguredSeverity> Severities,
    EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A severity that an <c>.editorconfig</c> sets for one of our diagnostics.</summary>
internal sealed record ConfiguredSeverity(string Id, ReportDiagnostic Severity);
