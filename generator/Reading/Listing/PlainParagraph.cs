using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>A paragraph of a plain list: a title, an abstract, or a title with its abstract below.</summary>
internal sealed class PlainParagraph
{
    /// <summary>A text that looks more like an abstract names no people, however many there are.</summary>
    private const double LongestPeople = 0.9;

    private static readonly char[] NameSeparators = [',', ';', '&', '\u3001', '\uFF0C', '\uFF1B', '\u7B49'];

    private readonly string _text;
    private readonly IReadOnlyList<DocumentLine> _lines;

    public PlainParagraph(string text, IReadOnlyList<DocumentLine> lines)
    {
        _text = text;
        _lines = lines;
        Joined = PlainLines.Join(text, lines);
        Abstractness = Listing.Abstractness.Of(Joined.AsSpan());
    }

    /// <summary>The lines on one.</summary>
    public string Joined { get; }

    /// <summary>How much it looks like an abstract, from −1 (a title) to 1.</summary>
    public double Abstractness { get; }

    public DocumentLine FirstLine => _lines[0];

    public int Start => _lines[0].ContentStart;

    public int End => _lines[_lines.Count - 1].ContentEnd;

    public bool LooksLikeTitle => Abstractness < 0 && !PlainLines.EndsSentence(Joined) && PlainLines.HasWord(Joined);

    public bool LooksLikeAbstract => Abstractness > 0;

    /// <summary>Whether it names the authors of the title above it.</summary>
    public bool ArePeople => Abstractness < LongestPeople && MayBePeople(Joined) && PeopleList.Is(Joined);

    /// <summary>
    /// The paragraph as the alignment of a listing sees lines. People stand below a title and are of no title and no abstract;
    /// elsewhere <c>Latent Alignment and Variational Attention</c> is a title.
    /// </summary>
    public ContentLine SeenBelow(PlainParagraph? above)
    {
        bool arePeople = above is { LooksLikeTitle: true } && ArePeople;
        return new(FirstLine, Start, End, Abstractness, IsOfPage: PageLine.Is(Joined.AsSpan()) || arePeople);
    }

    /// <summary>Splits a document into paragraphs at its blank lines, without its comments.</summary>
    public static List<PlainParagraph> ReadAll(DocumentText document, CancellationToken cancellation)
    {
        var paragraphs = new List<PlainParagraph>();
        foreach (PlainParagraph paragraph in Paragraphs(document, cancellation))
        {
            if (PlainLines.AreList(document.Text, paragraph._lines))
            {
                paragraphs.AddRange(paragraph._lines.Select(line => new PlainParagraph(document.Text, [line])));
                continue;
            }

            // The paragraph after a title is its abstract, however its lines are broken, unless that title lost its own.
            bool isAwaited = paragraphs.Count > 0 && paragraphs[paragraphs.Count - 1].LooksLikeTitle;
            bool mayHaveTitle = !isAwaited || PlainLines.BreaksEarly(document.Text, paragraph._lines);
            paragraphs.AddRange((mayHaveTitle ? paragraph.Split() : null) ?? [paragraph]);
        }

        return paragraphs;
    }

    /// <summary>
    /// Splits a paragraph into a title on its first line, authors on the second if they are there, and the abstract below;
    /// returns null if the first line is the beginning of a longer sentence, or if more titles and abstracts follow, as in a
    /// listing without its header.
    /// </summary>
    private PlainParagraph[]? Split()
    {
        if (_lines.Count < 2 || CaseFolding.IsLower(_text[_lines[1].ContentStart]))
            return null;
        var title = new PlainParagraph(_text, [_lines[0]]);
        if (!title.LooksLikeTitle)
            return null;
        var people = new PlainParagraph(_text, [_lines[1]]);
        PlainParagraph[] head = _lines.Count > 2 && people.ArePeople ? [title, people] : [title];
        DocumentLine[] below = [.. _lines.Skip(head.Length)];
        bool hasLongLine = Array.Exists(below, line => Listing.Abstractness.Of(Content(line).AsSpan()) > 0);
        if (below.Length > 1 && hasLongLine)
            return null;
        var rest = new PlainParagraph(_text, below);
        return rest.LooksLikeAbstract ? [.. head, rest] : null;
    }

    /// <summary>Whether there is anything between names; most titles have nothing of it.</summary>
    private static bool MayBePeople(string text) =>
        text.IndexOfAny(NameSeparators) >= 0
        || text.IndexOf(" and ", StringComparison.Ordinal) >= 0
        || text.IndexOf(" et al", StringComparison.Ordinal) >= 0;

    private string Content(DocumentLine line) => _text.Substring(line.ContentStart, line.ContentLength);

    private static IEnumerable<PlainParagraph> Paragraphs(DocumentText document, CancellationToken cancellation)
    {
        var lines = new List<DocumentLine>();
        HashSet<int> numbered = PlainLines.NumberedWithoutGaps(document);
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (lines.Count > 0 && (line.IsBlank || PlainLines.IsRule(document.Text, line) || numbered.Contains(line.Number)))
            {
                yield return new(document.Text, lines.ToArray());
                lines.Clear();
            }

            if (!line.IsBlank && document.Text[line.Start] != '#' && !PlainLines.IsRule(document.Text, line))
                lines.Add(line);
        }

        if (lines.Count > 0)
            yield return new(document.Text, lines.ToArray());
    }
}
