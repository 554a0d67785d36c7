using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>How a title is marked in a list, the surest last.</summary>
internal enum TitleMark
{
    None,
    Plain,
    Quoted,
    Strong,
    Link,
}

/// <summary>A title in the text of a block.</summary>
internal readonly record struct FoundTitle(TitleMark Mark, TextExtent Range, string? Url = null);

/// <summary>
/// Finds the title in an item of a reading list: the text of a link, bold text, a text between quotation marks, or else the
/// text before the links.
/// </summary>
internal sealed class TitleFinder
{
    private const string Edges = " .,:;|-\u2013\u2014\u00B7\u2022\uFF1A\u3002";

    private readonly ShownText _item;
    private readonly string _text;
    private readonly bool _isCell;

    private TitleFinder(ShownText item, bool isCell)
    {
        _item = item;
        _text = item.Text;
        _isCell = isCell;
    }

    /// <summary>Finds the title of an item, or of a cell, in which a bar separates nothing.</summary>
    public static FoundTitle Find(ShownText item, bool isCell)
    {
        FoundTitle found = new TitleFinder(item, isCell).Find();
        return found.Mark == TitleMark.None || !item.Substring(found.Range).Any(static c => c >= 0x80 || AsciiChar.IsLetter(c))
            ? default
            : found;
    }

    public static int WordCount(string text, TextExtent range)
    {
        int words = 0;
        bool isWithin = false;
        for (int i = range.Start; i < range.End; i++)
        {
            bool isGap = WhiteSpace.IsSpaceOrLineEnd(text[i]);
            // A word of a script without spaces has about two characters.
            bool isWide = !isGap && text[i] >= 0x2E80 && CharacterClasses.Of(text[i]) == CharacterClass.Ideograph && i % 2 == 0;
            words += (!isGap && !isWithin) || isWide ? 1 : 0;
            isWithin = !isGap;
        }

        return words;
    }

    private FoundTitle Find()
    {
        int start = TitleTags.End(_item);
        FoundTitle link = FirstLink(start);
        FoundTitle strong = FirstStrong(start);
        FoundTitle plain = Plain(start, link, strong);
        if (link.Mark != TitleMark.None && strong.Mark != TitleMark.None)
            return Choose(link, strong);
        if (strong.Mark != TitleMark.None)
            return Extended(strong);
        if (link.Mark != TitleMark.None)
        {
            bool isNote = Words(link) <= 2 && Words(plain) >= 3 && plain.Range.End <= link.Range.Start;
            return isNote ? plain : link;
        }

        return Quoted(start) is { Mark: TitleMark.Quoted } quoted ? quoted : plain;
    }

    private static FoundTitle Of(FoundTitle first, FoundTitle second, bool isFirst) => isFirst ? first : second;

    private FoundTitle Choose(FoundTitle link, FoundTitle strong)
    {
        bool overlap = strong.Range.Start < link.Range.End && link.Range.Start < strong.Range.End;
        if (overlap)
            return link;
        // A short name in bold stands before the title, or a short link behind it.
        bool isStrongFirst = strong.Range.Start < link.Range.Start;
        return Of(strong, link, isStrongFirst ? Words(strong) > 2 || Words(link) < 3 : Words(link) < 3 && Words(strong) >= 3);
    }

    private int Words(FoundTitle title) => title.Mark == TitleMark.None ? 0 : WordCount(_text, title.Range);

    /// <summary>The first link whose text is a title and no label.</summary>
    private FoundTitle FirstLink(int start)
    {
        foreach (MarkdownLink link in _item.Links.OrderBy(static link => link.Range.Start))
        {
            TextExtent range = _item.Trim(Behind(start, link.Range), Edges);
            string text = _item.Substring(range);
            if (range.Length > 0 && !ResourceLabels.Is(text) && CitationWords.Read(text) is null)
                return new(TitleMark.Link, Unquoted(range), link.Url);
        }

        return default;
    }

    private FoundTitle FirstStrong(int start)
    {
        foreach (TextExtent strong in _item.Strong.OrderBy(static range => range.Start))
        {
            TextExtent range = _item.Trim(Behind(start, strong), Edges);
            if (range.Length == 0 || IsTag(strong) || EndsLikeLabel(strong))
                continue;
            string text = _item.Substring(range);
            if (!ResourceLabels.Is(text) && CitationWords.Read(text) is null)
                return new(TitleMark.Strong, Unquoted(range));
        }

        return default;
    }

    /// <summary>The part of a range behind the tags, which may stand within it: <c>**Paper 1: Title**</c>.</summary>
    private static TextExtent Behind(int start, TextExtent range) =>
        new(Math.Min(Math.Max(start, range.Start), range.End), range.End);

    /// <summary>Whether a text stands wholly between brackets: <c>**[YOLO v1]**</c>, <c>**[59]**</c>.</summary>
    private bool IsTag(TextExtent range)
    {
        TextExtent text = _item.Trim(range);
        return text.Length > 1 && _text[text.Start] is '[' or '(' or '\u3010' && _text[text.End - 1] is ']' or ')' or '\u3011';
    }

    private bool EndsLikeLabel(TextExtent range)
    {
        bool isLabel = _text[range.End - 1] is ':' or '\uFF1A' || TextScan.At(_text, range.End) is ':' or '\uFF1A';
        TextExtent name = _item.Trim(range, Edges);
        return isLabel && (FieldLabels.Of(_item.Substring(name)) is not null || ResourceLabels.Is(_item.Substring(name)));
    }

    /// <summary>A bold name goes on as a title behind its colon: <c>**BERT**: Pre-training of Deep …</c>.</summary>
    private FoundTitle Extended(FoundTitle strong)
    {
        int at = strong.Range.End;
        while (TextScan.At(_text, at) is '*' or ' ')
            at++;
        if (TextScan.At(_text, at) != ':' || Words(strong) > 3)
            return strong;
        TextExtent rest = PlainRange(at + 1, RegionEnd(at + 1));
        int words = WordCount(_text, rest);
        return words is >= 2 and <= 20 ? strong with { Range = new(strong.Range.Start, rest.End) } : strong;
    }

    private FoundTitle Quoted(int start)
    {
        int end = RegionEnd(start);
        for (int i = start; i < end; i++)
        {
            char close = _text[i] switch { '"' => '"', '\u201C' => '\u201D', '\u300A' => '\u300B', '\u300C' => '\u300D', _ => '\0' };
            int stop = close == '\0' ? -1 : _text.IndexOf(close, i + 1, end - i - 1);
            TextExtent range = stop < 0 ? default : _item.Trim(new(i + 1, stop), Edges);
            bool isTitle = close != '"' || i == start || WordCount(_text, range) >= 2;
            if (stop >= 0 && isTitle)
                return new(TitleMark.Quoted, range);
        }

        return default;
    }

    private FoundTitle Plain(int start, FoundTitle link, FoundTitle strong)
    {
        int end = RegionEnd(start);
        foreach (FoundTitle other in new[] { link, strong })
        {
            if (other.Mark != TitleMark.None)
                end = Math.Min(end, Math.Max(start, other.Range.Start));
        }

        TextExtent range = PlainRange(start, end);
        return range.Length == 0 ? default : new(TitleMark.Plain, range);
    }

    private TextExtent PlainRange(int start, int end) => _item.Trim(PlainTitle.Cut(_item, new(start, Math.Max(start, end))), Edges);

    /// <summary>Where the text before the labelled links, the emphasised text and the next line ends.</summary>
    private int RegionEnd(int start)
    {
        int end = _text.IndexOf('\n', Math.Min(start, _text.Length));
        end = end < 0 ? _text.Length : end;
        int bar = _isCell ? -1 : _text.IndexOf('|', start, end - start);
        end = bar > start ? bar : end;
        foreach (MarkdownLink link in _item.Links)
        {
            bool isWithin = link.Range.Start >= start && link.Range.Start < end;
            if (isWithin && (link.Range.Length == 0 || ResourceLabels.Is(_item.Substring(link.Range))))
                end = link.Range.Start;
        }

        foreach (TextExtent emphasised in _item.Emphasised)
        {
            if (emphasised.Start > start && emphasised.Start < end && PeopleList.Is(_item.Substring(emphasised), acceptsOne: true))
                end = emphasised.Start;
        }

        return end;
    }

    private TextExtent Unquoted(TextExtent range)
    {
        (char, char) ends = range.Length > 2 ? (_text[range.Start], _text[range.End - 1]) : default;
        return ends is ('"', '"') or ('\u201C', '\u201D') or ('\u300A', '\u300B')
            ? _item.Trim(new(range.Start + 1, range.End - 1), Edges)
            : range;
    }
}
