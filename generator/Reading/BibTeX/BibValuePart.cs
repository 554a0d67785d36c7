namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>A part of a value: a range of a text, which is that of the document or of a macro.</summary>
internal readonly record struct BibValuePart(string Whole, int Start, int Length, string? Macro = null)
{
    public string Text => Length == Whole.Length ? Whole : Whole.Substring(Start, Length);
}
