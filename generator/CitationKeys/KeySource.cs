using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>What a pattern makes a citation key of.</summary>
/// <param name="Title">The title as it is shown.</param>
/// <param name="Bibliography">What bibliographies say of the paper; empty if none does.</param>
/// <param name="Editors">The people of the field for editors.</param>
internal sealed record KeySource(string Title, BibliographyModel Bibliography, IReadOnlyList<PersonModel> Editors);
