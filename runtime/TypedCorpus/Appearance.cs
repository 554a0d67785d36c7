namespace TypedCorpus;

/// <summary>A place in which a document lists a paper.</summary>
/// <param name="Document">The document.</param>
/// <param name="Rank">The place among the document's entries, from 1.</param>
/// <param name="Line">The line of the title in the document, from 1.</param>
public readonly record struct Appearance(PaperDocument Document, int Rank, int Line)
{
    /// <summary>The place as compilers write one: <c>name(line)</c>.</summary>
    public override string ToString() => $"{Document.Name}({Line})";
}
