using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>What a block and the blocks that belong to it are.</summary>
internal enum MarkdownRole
{
    /// <summary>It has a title and a link to the paper, or fields of a paper.</summary>
    Paper,

    /// <summary>It has a marked title, and a year, a venue, people or another link.</summary>
    LikelyPaper,

    /// <summary>An item of a list that is no paper.</summary>
    Other,

    /// <summary>A heading, an entry of a table of contents, or the name of a list within a list.</summary>
    Section,

    Prose,
}

/// <summary>A block that may be a paper, with the blocks below that belong to it.</summary>
internal sealed class MarkdownEntry
{
    private const int MaxLeadingWords = 16;
    private const int MaxWordsBeforeLink = 3;
    private const int MaxLabelLength = 30;
    private const int MaxTrailingWords = 30;

    private readonly FoundTitle _title;
    private readonly ItemReader _reader;
    private readonly bool _isPaperByItself;
    private readonly bool _isNavigation;
    private bool _hasLinks;
    private bool _hasList;

    public MarkdownEntry(MarkdownBlock head, ShownText text, DocumentText document, DiagnosticBag diagnostics)
    {
        Head = head;
        Text = text;
        _hasLinks = text.Links.Count > 0;
        Draft = new(document, diagnostics, head.Line.Number);
        _reader = new(document, Draft);
        _title = TitleFinder.Find(text, isCell: head.Kind == MarkdownBlockKind.Row);
        if (head.Kind == MarkdownBlockKind.Paragraph && !LeadsParagraph())
            _title = default;
        if (_title.Mark != TitleMark.None)
            _reader.ReadHead(text, _title);
        else
            _reader.ReadBelow(text);
        _isPaperByItself = Draft.HasEvidence && Draft.Title is not null;
        _isNavigation = text.Links.Count > 0 && text.Links.TrueForAll(static link => IsWithinSite(link.Url));
    }

    public MarkdownBlock Head { get; }

    public ShownText Text { get; }

    public PaperDraft Draft { get; }

    public MarkdownRole Role => Head.Kind switch
    {
        _ when Draft.HasEvidence && Draft.Title is not null && !_isNavigation => MarkdownRole.Paper,
        MarkdownBlockKind.Heading => MarkdownRole.Section,
        _ when IsLikely => MarkdownRole.LikelyPaper,
        MarkdownBlockKind.Paragraph => MarkdownRole.Prose,
        MarkdownBlockKind.Row or MarkdownBlockKind.HtmlRow when !_hasLinks => MarkdownRole.Section,
        _ => _isNavigation || (_hasList && !_hasLinks) ? MarkdownRole.Section : MarkdownRole.Other,
    };

    private bool IsLikely => Draft.Title is not null && !_isNavigation
        && _title.Mark is TitleMark.Strong or TitleMark.Quoted or TitleMark.Link
        && (Draft.HasDate
            || (_title.Mark != TitleMark.Link && Draft.HasAuthors && Head.Kind is MarkdownBlockKind.Item or MarkdownBlockKind.Paragraph)
            || (_title.Mark == TitleMark.Strong && Draft.HasLinks && Head.Kind == MarkdownBlockKind.Item));

    /// <summary>Takes another cell of a row.</summary>
    public void TakeCell(ShownText cell, FieldKind? kind, string column)
    {
        _hasLinks |= cell.Links.Count > 0;
        if (kind is null)
            _reader.ReadBelow(cell);
        else
            _reader.ReadCell(cell, kind.Value, column);
    }

    /// <summary>Takes a block below if it belongs to this entry.</summary>
    public bool TryTake(MarkdownBlock block, MarkdownEntry candidate)
    {
        bool isBelow = Head.Kind == MarkdownBlockKind.Item && block.Indent > Head.Indent && block.Kind != MarkdownBlockKind.Heading;
        bool belongs = block.Kind switch
        {
            MarkdownBlockKind.Heading or MarkdownBlockKind.Row or MarkdownBlockKind.HtmlRow => false,
            _ when candidate.IsLabelled => _title.Mark != TitleMark.None || isBelow,
            _ when candidate._isPaperByItself => false,
            MarkdownBlockKind.Item when candidate._title.Mark == TitleMark.None => isBelow || HasFreeTitle,
            MarkdownBlockKind.Item => isBelow && _isPaperByItself,
            _ => isBelow || (HasFreeTitle && (_isPaperByItself || candidate.IsCitation || (Draft.HasEvidence && candidate.IsDescription))),
        };
        if (belongs)
            _reader.ReadBelow(candidate.Text);
        else
            _hasList |= isBelow || block.Kind is MarkdownBlockKind.Row or MarkdownBlockKind.HtmlRow;
        return belongs;
    }

    /// <summary>Whether the title stands in a heading or paragraph of its own, so that what follows may belong to it.</summary>
    private bool HasFreeTitle => Head.Kind is MarkdownBlockKind.Heading or MarkdownBlockKind.Paragraph && _title.Mark != TitleMark.None;

    /// <summary>Whether an address leads to another place of the document or to another document beside it.</summary>
    private static bool IsWithinSite(string url) =>
        url.Length > 0 && !WebAddress.Is(url) && !url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether each line begins with a label: <c>Paper: https://…</c>, <c>Authors: …</c>.</summary>
    private bool IsLabelled => Text.LinesOf(new(0, Text.Length)).All(line => IsLabelledLine(line)) && Text.Length > 0;

    /// <summary>Whether a paragraph consists of links with labels, people, a venue and a date.</summary>
    private bool IsCitation => Text.Length > 0
        && (Draft.HasAuthors || Text.Links.Exists(link => ResourceLabels.Is(Text.Substring(link.Range))))
        && TitleFinder.WordCount(Text.Text, new(0, Text.Length)) <= MaxTrailingWords + Text.Links.Count
        && Draft.Abstract is null;

    /// <summary>Whether a paragraph is only text, long enough to describe a paper.</summary>
    private bool IsDescription => _title.Mark == TitleMark.None && Text.Links.Count == 0 && Draft.Abstract is not null;

    private bool IsLabelledLine(TextExtent line)
    {
        TextExtent part = Text.Trim(line, "*_");
        if (part.Length == 0)
            return true;
        if (FieldLabels.Read(Text.Text, part.Start, part.End) is { } label)
            return label.Kind != FieldKind.Title;
        int most = Math.Min(part.Length, MaxLabelLength);
        int colon = Text.Text.IndexOf(':', part.Start, most);
        colon = colon < 0 ? Text.Text.IndexOf('\uFF1A', part.Start, most) : colon;
        // "Paper 3: Title" is a title behind its number.
        bool isNumber = colon > part.Start && AsciiChar.IsDigit(Text.Text[colon - 1])
            && line.Contains(_title.Range) && _title.Range.Start > colon;
        return colon > 0 && !isNumber
            && (ResourceLabels.Is(Text.Substring(new(part.Start, colon)))
                || WebAddress.SchemeLength(Text.Text.AsSpan(Math.Min(part.End, colon + 2))) > 0);
    }

    /// <summary>Whether the title of a paragraph stands at its beginning and little stands beside it, unlike in prose.</summary>
    private bool LeadsParagraph()
    {
        if (_title.Mark == TitleMark.Plain)
            return UnmarkedPaper.IsPaper(Text, _title.Range);
        if (_title.Mark == TitleMark.None)
            return false;
        TextExtent line = Text.LinesOf(new(_title.Range.Start, Text.Length)).First();
        int leading = TitleFinder.WordCount(Text.Text, new(0, _title.Range.Start));
        bool isBare = _title.Mark == TitleMark.Link && !PeopleList.Is(Text.Substring(new(0, _title.Range.Start)));
        int most = isBare ? MaxWordsBeforeLink : MaxLeadingWords;
        return leading <= most
            && TitleFinder.WordCount(Text.Text, _title.Range) >= 2
            && TitleFinder.WordCount(Text.Text, new(_title.Range.End, line.End)) <= MaxTrailingWords;
    }
}
