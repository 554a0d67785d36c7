using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Markdown;

internal enum MarkdownBlockKind
{
    Heading,
    Item,
    Row,

    /// <summary>A row of a table in HTML, whose cells stand on lines of their own.</summary>
    HtmlRow,
    Paragraph,
}

/// <summary>A heading, a list item, a row of a table or a paragraph: ranges of lines without what marks them.</summary>
/// <param name="kind">What it is.</param>
/// <param name="indent">The column at which it begins.</param>
/// <param name="line">Its first line.</param>
/// <param name="columns">The names of the columns, for a row of a table that has them.</param>
internal sealed class MarkdownBlock(MarkdownBlockKind kind, int indent, DocumentLine line, IReadOnlyList<string>? columns = null)
{
    private readonly List<TextExtent> _lines = [];

    public MarkdownBlockKind Kind => kind;

    public int Indent => indent;

    public DocumentLine Line => line;

    public IReadOnlyList<string>? Columns => columns;

    public IReadOnlyList<TextExtent> Lines => _lines;

    public void Add(int start, int end)
    {
        if (end > start)
            _lines.Add(new(start, end));
    }

    public void RemoveLast() => _lines.RemoveAt(_lines.Count - 1);
}

/// <summary>A range of a text.</summary>
internal readonly record struct TextExtent(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextExtent other) => Start <= other.Start && other.End <= End;
}
