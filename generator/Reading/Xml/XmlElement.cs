namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>An element of a record.</summary>
/// <param name="name">Its name without a prefix.</param>
/// <param name="parent">The index of the element around it; −1 for the record itself.</param>
/// <param name="start">The start of its start tag.</param>
/// <param name="innerStart">The end of its start tag.</param>
internal sealed class XmlElement(string name, int parent, int start, int innerStart)
{
    public string Name { get; } = name;

    public int Parent { get; } = parent;

    public int Start { get; } = start;

    public int InnerStart { get; } = innerStart;

    /// <summary>The start of its end tag.</summary>
    public int InnerEnd { get; set; } = innerStart;

    public string? Attribute(string text, string attribute) => XmlText.Attribute(text, Start, InnerStart, attribute);

    public string Text(string text) => XmlText.Read(text, InnerStart, InnerEnd);
}
