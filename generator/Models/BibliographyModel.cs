using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>
/// What a bibliography says about a paper besides its title and abstract, decoded for display; null or empty where it
/// says nothing.
/// </summary>
internal sealed record BibliographyModel
{
    /// <summary>The citation key as written in the document.</summary>
    public string? Key { get; init; }

    /// <summary>Other keys that name the entry, such as the <c>ids</c> of BibLaTeX.</summary>
    public EquatableArray<string> OtherKeys { get; init; }

    /// <summary>The entry type by its BibTeX or BibLaTeX name in lower case, whatever the format: <c>article</c>.</summary>
    public string? EntryType { get; init; }

    public EquatableArray<PersonModel> Authors { get; init; }

    public int? Year { get; init; }

    /// <summary>From 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The journal, or the book or proceedings.</summary>
    public string? Venue { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>With an en dash between the first and the last.</summary>
    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The bare DOI, as in <c>10.1145/3292500</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>The bare number without version, as in <c>1706.03762</c> or <c>hep-th/9901001</c>.</summary>
    public string? ArxivId { get; init; }

    public string? Url { get; init; }

    public string? PdfUrl { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public string? Language { get; init; }

    public string? Note { get; init; }

    /// <summary>
    /// The other fields by their BibTeX or BibLaTeX names in lower case, in the order of the document. Names of people are
    /// written as in BibTeX: <c>Family, Given and …</c>. A date with more than a year and a month is the field <c>date</c>.
    /// </summary>
    public EquatableArray<FieldModel> Fields { get; init; }
}

/// <summary>A person, or a group that has only a literal name.</summary>
/// <param name="Family">The family name with its particles, <c>van der Berg</c>; or the whole name of a group.</param>
/// <param name="Given">The given names; null if there are none.</param>
/// <param name="Suffix">What follows the name, such as <c>Jr.</c>; null if nothing does.</param>
/// <param name="IsLiteral">Whether the name cannot be split into parts: <c>The ATLAS Collaboration</c>.</param>
internal sealed record PersonModel(string Family, string? Given = null, string? Suffix = null, bool IsLiteral = false);

/// <summary>The name and the text of a field.</summary>
internal sealed record FieldModel(string Name, string Value);
