using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Splits a document into blocks, without its code, its comments and the metadata at its top.</summary>
internal sealed class MarkdownBlocks
{
    private const int TabWidth = 4;

    private static readonly string[] HtmlItems = ["<li", "<dt"];
    private static readonly string[] HtmlParagraphs = ["<p>", "<p "];

    private readonly string _text;
    private readonly List<MarkdownBlock> _blocks = [];
    private MarkdownBlock? _open;
    private IReadOnlyList<string>? _columns;
    private char _fence;
    private int _commentEnd;

    private MarkdownBlocks(string text) => _text = text;

    /// <summary>The addresses of links by reference: <c>[1]: https://…</c>.</summary>
    public Dictionary<string, string> References { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<MarkdownBlock> All => _blocks;

    public static MarkdownBlocks Read(DocumentText document, CancellationToken cancellation)
    {
        var blocks = new MarkdownBlocks(document.Text);
        for (int i = ListMetadata.End(document); i < document.Lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            blocks.Add(document.Lines[i]);
        }

        return blocks;
    }

    private void Add(DocumentLine line)
    {
        if (line.ContentEnd <= _commentEnd || IsFenced(line))
            return;
        int at = AfterComment(line);
        at = SkipQuote(at, line.ContentEnd);
        if (at >= line.ContentEnd)
            Close();
        else if (IsDelimiterRow(at, line.ContentEnd) && TakeHeader() is { } columns)
            _columns = columns;
        else if (_text[at] == '|' || (_columns is not null && Find('|', at, line.ContentEnd) >= 0))
            Begin(MarkdownBlockKind.Row, line, at, at, _columns);
        else
            AddText(line, at);
    }

    private void AddText(DocumentLine line, int at)
    {
        _columns = null;
        int heading = HeadingEnd(at, line.ContentEnd);
        int item = ItemEnd(at, line.ContentEnd);
        if (heading > at)
        {
            Begin(MarkdownBlockKind.Heading, line, at, heading, null);
            Close();
        }
        else if (item > at || Begins(HtmlItems, at))
        {
            Begin(MarkdownBlockKind.Item, line, at, Math.Max(item, at), null);
        }
        else if (TextScan.Matches(_text, at, "<tr"))
        {
            Begin(MarkdownBlockKind.HtmlRow, line, at, at, null);
        }
        else if (Begins(HtmlParagraphs, at))
        {
            Begin(MarkdownBlockKind.Paragraph, line, at, at, null);
        }
        else if (IsRule(at, line.ContentEnd))
        {
            Close();
        }
        else if (!TakeReference(at, line.ContentEnd))
        {
            if (_open is null or { Kind: MarkdownBlockKind.Row } || BeginsAnother(at, line.ContentEnd))
                Begin(MarkdownBlockKind.Paragraph, line, at, at, null);
            else
                _open.Add(at, line.ContentEnd);
        }
    }

    private bool BeginsAnother(int at, int end) => _open is { Kind: MarkdownBlockKind.Paragraph, Lines.Count: > 0 } paragraph
        && UnmarkedPaper.BeginsAnother(_text, paragraph.Lines[paragraph.Lines.Count - 1], at, end);

    private bool Begins(string[] tags, int at) => Array.Exists(tags, tag => TextScan.Matches(_text, at, tag));

    private void Close()
    {
        _open = null;
        _columns = null;
    }

    private void Begin(MarkdownBlockKind kind, DocumentLine line, int marker, int start, IReadOnlyList<string>? columns)
    {
        _open = new(kind, Column(line.Start, marker), line, columns);
        _open.Add(start, line.ContentEnd);
        _blocks.Add(_open);
    }

    private int Column(int start, int end)
    {
        int column = 0;
        for (int i = start; i < end; i++)
            column = _text[i] == '\t' ? column + TabWidth - (column % TabWidth) : column + 1;
        return column;
    }

    private bool IsFenced(DocumentLine line)
    {
        char first = line.IsBlank ? '\0' : _text[line.ContentStart];
        bool isFence = first is '`' or '~' && TextScan.At(_text, line.ContentStart + 1) == first
            && TextScan.At(_text, line.ContentStart + 2) == first;
        if (_fence == '\0' && !isFence)
            return false;
        if (_fence == '\0')
            Close();
        _fence = _fence == '\0' ? first : isFence && first == _fence ? '\0' : _fence;
        return true;
    }

    /// <summary>Where a line goes on after a comment that ends in it; a comment that begins here is skipped.</summary>
    private int AfterComment(DocumentLine line)
    {
        int at = Math.Max(line.ContentStart, Math.Min(_commentEnd, line.ContentEnd));
        if (!TextScan.Matches(_text, at, "<!--"))
            return at;
        int end = _text.IndexOf("-->", at, StringComparison.Ordinal);
        _commentEnd = end < 0 ? _text.Length : end + 3;
        return TextScan.SkipSpace(_text, Math.Min(_commentEnd, line.ContentEnd), line.ContentEnd);
    }

    private int SkipQuote(int start, int end)
    {
        int at = start;
        while (at < end && (_text[at] == '>' || WhiteSpace.IsSpace(_text[at])))
            at++;
        return at;
    }

    private int HeadingEnd(int start, int end)
    {
        int at = start;
        while (at < end && _text[at] == '#')
            at++;
        return at - start is 0 or > 6 ? start : TextScan.SkipSpace(_text, at, end);
    }

    /// <summary>Where the text of a list item begins; <paramref name="start"/> if there is no mark of one.</summary>
    private int ItemEnd(int start, int end)
    {
        int at = start;
        if (_text[at] is '-' or '*' or '+' or '\u2022' or '\u00B7' or '\u2013')
        {
            at++;
        }
        else
        {
            while (at < end && at - start < 9 && AsciiChar.IsDigit(_text[at]))
                at++;
            if (at == start || TextScan.At(_text, at) is not ('.' or ')'))
                return start;
            at++;
        }

        bool isMark = at < end && WhiteSpace.IsSpace(_text[at]);
        at = TextScan.SkipSpace(_text, at, end);
        bool isTask = TextScan.At(_text, at) == '[' && TextScan.At(_text, at + 1) is ' ' or 'x' or 'X' && TextScan.At(_text, at + 2) == ']';
        return !isMark || at == end ? start : isTask ? TextScan.SkipSpace(_text, at + 3, end) : at;
    }

    private bool IsRule(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] is not ('-' or '=' or '*' or '_' or ' '))
                return false;
        }

        return true;
    }

    private bool IsDelimiterRow(int start, int end)
    {
        bool hasBar = false;
        bool hasDash = false;
        for (int i = start; i < end; i++)
        {
            hasBar |= _text[i] == '|';
            hasDash |= _text[i] == '-';
            if (_text[i] is not ('|' or '-' or ':') && !WhiteSpace.IsSpace(_text[i]))
                return false;
        }

        return hasBar && hasDash;
    }

    /// <summary>Takes the last line, which is the header of the table that begins here.</summary>
    private IReadOnlyList<string>? TakeHeader()
    {
        if (_open is null || _open.Lines.Count == 0)
            return null;
        TextExtent header = _open.Lines[_open.Lines.Count - 1];
        if (Find('|', header.Start, header.End) < 0)
            return null;
        _open.RemoveLast();
        if (_open.Lines.Count == 0)
            _blocks.RemoveAt(_blocks.Count - 1);
        _open = null;
        return [.. MarkdownCells.Split(_text, header).Select(cell => WhiteSpace.Fold(_text.Substring(cell.Start, cell.Length)))];
    }

    private int Find(char c, int start, int end) => _text.IndexOf(c, start, end - start);

    private bool TakeReference(int start, int end)
    {
        int close = _text[start] == '[' ? Find(']', start, end) : -1;
        if (close < 0 || TextScan.At(_text, close + 1) != ':')
            return false;
        string url = WhiteSpace.Fold(_text.Substring(close + 2, end - close - 2)).Split(' ')[0].Trim('<', '>');
        if (!WebAddress.Is(url))
            return false;
        string name = CaseFolding.Fold(_text.Substring(start + 1, close - start - 1));
        if (!References.ContainsKey(name))
            References.Add(name, url);
        return true;
    }
}
