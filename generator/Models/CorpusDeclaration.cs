using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>A <c>[PaperCorpus]</c> class as declared, without its location, so that moving it changes nothing.</summary>
internal sealed record CorpusDeclaration(
    string Namespace,
    EquatableArray<ContainingType> ContainingTypes,
    string Name,
    EquatableArray<string> Patterns,
    EquatableArray<string> MemberNames)
{
    /// <summary>Whether other assemblies see the class.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The name of the class for typed fields, which no type of the namespace has.</summary>
    public string FieldsClassName { get; init; } = "";

    /// <summary>The options that the attribute sets.</summary>
    public RequestedOptions Requested { get; init; }

    /// <summary>The options of the attribute, completed with those of the project and the defaults.</summary>
    public CorpusOptions Options { get; init; } = CorpusOptions.Default;

    /// <summary>The base name of the generated files.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Whether the user's own part of the class declares a member of this name.</summary>
    public bool Declares(string member) => MemberNames.Contains(member);

    /// <summary>A name for a private generated member: the given one, with underscores added if the class already uses it.</summary>
    public string PrivateName(string name)
    {
        while (Declares(name) || name == Name)
            name += "_";
        return name;
    }

    /// <summary>The qualified name of the class, such as <c>Acme.Library.Papers</c>.</summary>
    public string FullName
    {
        get
        {
            string path = string.Join(".", ContainingTypes.Select(type => type.Name).Append(Name));
            return Namespace.Length == 0 ? path : Namespace + "." + path;
        }
    }
}

/// <summary>A containing type: its keyword (<c>class</c>, <c>record struct</c>, …) and name.</summary>
internal sealed record ContainingType(string Keyword, string Name);

/// <summary>A declaration with its location, the severities configured there, and its diagnostics.</summary>
/// <param name="Declaration">The declaration; null if no code can be generated for the class.</param>
internal sealed record DeclarationResult(
    CorpusDeclaration? Declaration,
    LocationInfo? Location,
    EquatableArray<ConfiguredSeverity> Severities,
    EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A severity that an <c>.editorconfig</c> sets for a diagnostic of the generator.</summary>
internal sealed record ConfiguredSeverity(string Id, ReportDiagnostic Severity);
