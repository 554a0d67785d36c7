using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Lines that stand together and are one text: a title or an abstract, or a title and its abstract.</summary>
internal sealed class PlainUnit
{
    private readonly string _text;
    private readonly IReadOnlyList<DocumentLine> _lines;

    public PlainUnit(string text, IReadOnlyList<DocumentLine> lines)
    {
        _text = text;
        _lines = lines;
        Joined = string.Join(" ", lines.Select(Content));
        Abstractness = ListingAligner.Abstractness(Joined.AsSpan());
    }

    /// <summary>The lines with a space between them.</summary>
    public string Joined { get; }

    /// <summary>How much it looks like an abstract, as for the lines of a listing.</summary>
    public double Abstractness { get; }

    public DocumentLine FirstLine => _lines[0];

    public int Start => _lines[0].ContentStart;

    public int End => _lines[_lines.Count - 1].ContentEnd;

    public bool LooksLikeTitle => Abstractness < 0 && Joined[Joined.Length - 1] != '.';

    public bool LooksLikeAbstract => Abstractness > 0;

    /// <summary>
    /// A title on the first line with its abstract below it; nothing where the first line is but the beginning of a broken
    /// sentence, or where titles and abstracts go on below, as in a listing that lost its header.
    /// </summary>
    public (PlainUnit Title, PlainUnit Abstract)? Split()
    {
        if (_lines.Count < 2 || char.IsLower(_text[_lines[1].ContentStart]))
            return null;
        bool hasLongLine = _lines.Skip(1).Any(line => ListingAligner.Abstractness(Content(line).AsSpan()) > 0);
        if (_lines.Count > 2 && hasLongLine)
            return null;
        var title = new PlainUnit(_text, [_lines[0]]);
        var rest = new PlainUnit(_text, _lines.Skip(1).ToArray());
        return title.LooksLikeTitle && rest.LooksLikeAbstract ? (title, rest) : null;
    }

    private string Content(DocumentLine line) => _text.Substring(line.ContentStart, line.ContentLength);
}
