namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>An entry as the file has it.</summary>
/// <param name="Type">The type in lower case.</param>
/// <param name="Key">The citation key; null if it has none.</param>
/// <param name="At">The position of its @.</param>
/// <param name="HeadEnd">Where its type and key end.</param>
/// <param name="End">The position behind it.</param>
/// <param name="Fields">Its fields in their order, the first of each name.</param>
internal sealed record BibEntry(string Type, string? Key, int At, int HeadEnd, int End, IReadOnlyList<BibField> Fields)
{
    /// <summary>What a message calls it.</summary>
    public string Name => Key ?? "@" + Type;
}

/// <summary>A field by its name in lower case.</summary>
internal readonly record struct BibField(string Name, BibValue Value);
