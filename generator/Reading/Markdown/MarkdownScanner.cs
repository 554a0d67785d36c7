using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Reads what is within a block: links, images, styles, code, escapes, and the tags of HTML that lists use.</summary>
/// <remarks>One pass; each attempt looks a bounded number of characters ahead or consumes what it looked at.</remarks>
internal sealed class MarkdownScanner
{
    private const int MaxEntity = 12;

    private const string Escapable = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";

    private readonly string _source;
    private readonly int[] _offsets;
    private readonly int[] _closing;
    private readonly IReadOnlyDictionary<string, string> _references;
    private readonly ShownText _shown = new();
    private readonly Stack<OpenLink> _links = new();
    private readonly MarkdownStyles _styles;
    private int _at;

    private MarkdownScanner(MarkdownSource source, IReadOnlyDictionary<string, string> references)
    {
        _source = source.Text;
        _offsets = source.Offsets;
        _references = references;
        _closing = MarkdownBrackets.Match(source.Text);
        _styles = new(_shown);
    }

    /// <summary>Reads ranges of a document, each a line.</summary>
    public static ShownText Read(string document, IReadOnlyList<TextExtent> lines, IReadOnlyDictionary<string, string> references) =>
        new MarkdownScanner(MarkdownSource.Of(document, lines), references).Run();

    private ShownText Run()
    {
        while (_at < _source.Length)
        {
            CloseLink();
            if (_at < _source.Length)
                Step();
        }

        CloseLink();
        return _shown;
    }

    private void Step()
    {
        char c = _source[_at];
        bool isTaken = c switch
        {
            '\\' => TakeEscape(),
            '`' => TakeCode(),
            '!' => TextScan.At(_source, _at + 1) == '[' && TakeImage(),
            '[' => OpenLinkHere(),
            '*' or '_' => _styles.Take(_source, ref _at),
            '~' => TakePair('~'),
            '<' => TakeTag(),
            '&' => TakeEntity(),
            ':' => TakeShortcode(),
            '$' => TakeMathematics(),
            'h' or 'H' => TakeAddress(),
            _ => false,
        };
        if (!isTaken)
            Copy(_at, _at + 1);
    }

    private void Copy(int start, int end)
    {
        for (int i = start; i < end; i++)
            _shown.Append(_source[i], _offsets[i]);
        _at = end;
    }

    private void Show(char c, int next)
    {
        _shown.Append(c, _offsets[_at]);
        _at = next;
    }

    private bool TakeEscape()
    {
        char next = TextScan.At(_source, _at + 1);
        if (next is '\n' or '\0')
        {
            _at++;
            return true;
        }

        if (Escapable.IndexOf(next) < 0)
            return false;
        Copy(_at + 1, _at + 2);
        return true;
    }

    private bool TakeCode()
    {
        int ticks = _at;
        while (TextScan.At(_source, ticks) == '`')
            ticks++;
        string mark = _source.Substring(_at, ticks - _at);
        int end = MarkdownBrackets.CodeEnd(_source, _at, ticks);
        if (end < 0)
            _at = ticks;
        else
            Copy(ticks, end - mark.Length);
        _at = Math.Max(_at, end);
        return true;
    }

    private bool TakeImage()
    {
        int close = _closing[_at + 1];
        if (close < 0 || !TryReadTarget(close, out _, out int end))
            return false;
        // The text of an image is the label of a link that has no other.
        if (_links.Count > 0 && _links.Peek().Label.Length == 0)
            _links.Push(_links.Pop() with { Label = _source.Substring(_at + 2, close - _at - 2) });
        _at = end;
        return true;
    }

    private bool OpenLinkHere()
    {
        int close = _closing[_at];
        if (close < 0 || !TryReadTarget(close, out string url, out int end))
            return false;
        _links.Push(new(_shown.Length, url, close, end, ""));
        _at++;
        return true;
    }

    private void CloseLink()
    {
        while (_links.Count > 0 && _at >= _links.Peek().Close)
        {
            OpenLink link = _links.Pop();
            _at = Math.Max(_at, link.End);
            _shown.Links.Add(new(new(link.Start, _shown.Length), link.Url, link.Label));
        }
    }

    /// <summary>Reads <c>(address "title")</c>, <c>[reference]</c> or nothing behind the bracket that closes a text.</summary>
    private bool TryReadTarget(int close, out string url, out int end)
    {
        url = "";
        end = close + 1;
        if (TextScan.At(_source, end) == '(')
            return MarkdownTarget.TryRead(_source, end, out url, out end);
        if (TextScan.At(_source, end) != '[' || _closing[end] < 0)
            return false;
        string name = CaseFolding.Fold(_source.Substring(end + 1, _closing[end] - end - 1));
        end = _closing[end] + 1;
        return _references.TryGetValue(name, out url!);
    }

    private bool TakePair(char mark)
    {
        if (TextScan.At(_source, _at + 1) != mark)
            return false;
        _at += 2;
        return true;
    }

    private bool TakeTag()
    {
        if (!MarkdownTag.TryRead(_source, _at, out MarkdownTag tag))
            return false;
        switch (tag.Name)
        {
            case "br" or "summary" or "td" or "p" or "li" or "div":
                Show('\n', tag.End);
                return true;
            case "b" or "strong":
                _styles.ToggleStrong(tag.IsEnd);
                break;
            case "i" or "em":
                _styles.ToggleEmphasis(tag.IsEnd);
                break;
            case "a" when tag.IsEnd && _links.Count > 0:
                _links.Push(_links.Pop() with { Close = _at, End = tag.End });
                break;
            case "a" when tag.Address.Length > 0:
                _links.Push(new(_shown.Length, tag.Address, _source.Length, _source.Length, ""));
                break;
            case "img" when _links.Count > 0 && _links.Peek().Label.Length == 0:
                _links.Push(_links.Pop() with { Label = tag.Text });
                break;
            case "" when tag.Address.Length > 0:
                _shown.Links.Add(new(new(_shown.Length, _shown.Length), tag.Address, ""));
                break;
        }

        _at = tag.End;
        return true;
    }

    private bool TakeEntity()
    {
        int semicolon = _source.IndexOf(';', _at, Math.Min(MaxEntity, _source.Length - _at));
        string entity = semicolon < 0 ? "" : _source.Substring(_at, semicolon + 1 - _at);
        string shown = HtmlEntities.Decode(entity);
        if (shown == entity || entity.LastIndexOf('&') > 0)
            return false;
        foreach (char c in shown)
            _shown.Append(c == '\u00A0' ? ' ' : c, _offsets[_at]);
        _at = semicolon + 1;
        return true;
    }

    /// <summary>Skips an emoji by its name: <c>:star:</c>.</summary>
    private bool TakeShortcode()
    {
        int end = MarkdownSpans.ShortcodeEnd(_source, _at);
        _at = Math.Max(_at, end);
        return end >= 0;
    }

    private bool TakeMathematics()
    {
        int end = MarkdownSpans.MathematicsEnd(_source, _at);
        if (end >= 0)
            Copy(_at, end);
        return end >= 0;
    }

    private bool TakeAddress()
    {
        int end = MarkdownSpans.AddressEnd(_source, _at);
        if (end < 0)
            return false;
        int start = _shown.Length;
        string url = _source.Substring(_at, end - _at);
        Copy(_at, end);
        if (_links.Count == 0)
            _shown.Links.Add(new(new(start, _shown.Length), url, ""));
        return true;
    }

    /// <summary>A link whose text is being read: where its text closes and where it ends.</summary>
    private readonly record struct OpenLink(int Start, string Url, int Close, int End, string Label);
}
