using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Models;

/// <summary>
/// What a BibTeX document shares with the other documents of a corpus: the macros that it defines, the entries that others
/// may inherit from, and its entries that need something from elsewhere. They become papers when a corpus is compiled.
/// </summary>
internal sealed record BibliographySource(EquatableArray<MacroModel> Macros, EquatableArray<SourceEntryModel> Entries);

/// <summary>A macro: its name in any case and its text.</summary>
internal sealed record MacroModel(string Name, EquatableArray<SourcePartModel> Parts);

/// <summary>An entry as its document has it.</summary>
/// <param name="Type">The type in lower case.</param>
/// <param name="Key">The citation key; null if it has none.</param>
/// <param name="Rank">
/// The rank that it has in the document if it is a paper; 0 if it is not, or is one that needs nothing from elsewhere.
/// </param>
/// <param name="Head">The location of its type and key.</param>
/// <param name="Fields">The fields that it has itself, or that others may inherit from it.</param>
internal sealed record SourceEntryModel(
    string Type, string? Key, int Rank, LocationInfo Head, EquatableArray<SourceFieldModel> Fields);

/// <summary>A field.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Parts">The parts of its value, which are joined.</param>
/// <param name="Text">The value as written, for entries that become papers; else null.</param>
internal sealed record SourceFieldModel(string Name, EquatableArray<SourcePartModel> Parts, TextModel? Text);

/// <summary>A part of a value: LaTeX, or the name of a macro that its document does not define, with its place.</summary>
internal readonly record struct SourcePartModel(string Text, LocationInfo? Macro = null);
