using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>
/// Reads what a block says about a paper beside its title: links, labelled lines, authors, venue, year, and a description.
/// </summary>
internal sealed class ItemReader(DocumentText document, PaperDraft draft)
{
    /// <summary>Fewer words do not describe a paper.</summary>
    private const int MinDescription = 10;

    private const int MaxCitation = 40;

    private const int MaxLabelLength = 30;

    private const int MaxNotesBehindPeople = 2;

    private const string NoteEdges = " .,:;|-\u2013\u2014\u00B7\u2022*_()[]";

    /// <summary>Whether the description may go on in the next block.</summary>
    private bool _describes;

    /// <summary>Reads the block that has the title.</summary>
    public void ReadHead(ShownText text, FoundTitle title)
    {
        draft.Title = text.Slice(document, title.Range);
        AddLinks(text, title);
        ReadRest(text, new(0, title.Range.Start), isBefore: true);
        ReadRest(text, new(title.Range.End, text.Length), isBefore: false);
    }

    /// <summary>Reads a block below that of the title.</summary>
    public void ReadBelow(ShownText text)
    {
        AddLinks(text, default);
        ReadRest(text, new(0, text.Length), isBefore: false);
    }

    /// <summary>Reads a cell of a column that has a name.</summary>
    public void ReadCell(ShownText text, FieldKind kind, string column)
    {
        AddLinks(text, default, column);
        var range = text.Trim(new(0, text.Length), NoteEdges);
        if (range.Length == 0 || text.Substring(range) is "null" or "None" or "N/A" or "/")
            return;
        (int start, int end) = text.Locate(range);
        if (kind == FieldKind.Abstract)
            draft.Abstract ??= text.Slice(document, text.Trim(new(0, text.Length)));
        else if (kind == FieldKind.Venue && CitationWords.Read(text.Substring(range)) is { } note)
            draft.AddNote(note);
        else if (kind == FieldKind.Date && CitationWords.Read(text.Substring(range)) is { } date)
            draft.AddNote(date);
        else if (kind is not (FieldKind.Url or FieldKind.Pdf or FieldKind.Code or FieldKind.Title))
            draft.Add(kind, column, text.Substring(range), start, end);
    }

    private void AddLinks(ShownText text, FoundTitle title, string column = "")
    {
        if (title.Url is not null)
            draft.AddLink("", title.Url, isTitle: true);
        foreach (MarkdownLink link in text.Links)
        {
            if (title.Url is not null && title.Range.Start < link.Range.End && link.Range.Start < title.Range.End)
                continue;
            string label = text.Substring(link.Range).Trim('[', ']', ' ', '`');
            if (link.Label.Length > 0 && label.Length == 0)
                label = link.Label;
            if (!ResourceLabels.Is(label) || label.Length == 0 || WebAddress.Is(label))
                label = LabelBefore(text.Text, link.Range.Start) ?? (column.Length > 0 ? column : WebAddress.Is(label) ? "" : label);
            draft.AddLink(label, link.Url, isTitle: false);
        }
    }

    /// <summary>The label that announces a link: <c>Code: https://…</c>.</summary>
    private static string? LabelBefore(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '<' or '(' or '[' or '*')
            end--;
        if (end == 0 || text[end - 1] is not (':' or '\uFF1A'))
            return null;
        end--;
        int start = end;
        while (start > 0 && end - start < MaxLabelLength && text[start - 1] is not ('\n' or ',' or ';' or '|' or '.'))
            start--;
        string label = text.Substring(start, end - start);
        return ResourceLabels.Is(label) ? label : null;
    }

    private void ReadRest(ShownText text, TextExtent range, bool isBefore)
    {
        bool awaits = false;
        foreach (TextExtent line in text.LinesOf(range))
        {
            TextExtent part = text.Trim(line);
            if (part.Length == 0)
                continue;
            if (awaits)
                Describe(text, part);
            else if (!isBefore && FieldLabels.Read(text.Text, part.Start, part.End) is { } label)
                ReadLabelled(text, part, label);
            else if (!isBefore && FieldLabels.Of(text.Substring(text.Trim(part, NoteEdges))) == FieldKind.Abstract)
                awaits = true;
            else
                ReadNotes(text, part, isBefore);
        }
    }

    private void ReadLabelled(ShownText text, TextExtent line, FieldLabel label)
    {
        _describes = false;
        TextExtent value = text.Trim(new(label.ValueStart, line.End), "*_");
        if (value.Length == 0 || label.Kind is FieldKind.Title or FieldKind.Url or FieldKind.Pdf or FieldKind.Code)
            return;
        if (label.Kind == FieldKind.Abstract)
        {
            Describe(text, value);
            return;
        }

        (int start, int end) = text.Locate(value);
        draft.Add(label.Kind, label.Name, text.Substring(value), start, end);
    }

    private void ReadNotes(ShownText text, TextExtent line, bool isBefore)
    {
        TextExtent words = WithoutLabels(text, line);
        List<TextExtent> notes = [.. NoteSplitter.Split(text, line)];
        int count = isBefore ? 0 : TitleFinder.WordCount(text.Text, words);
        if (count >= MinDescription && !IsEmphasised(text, words) && !IsCitation(text, words, notes, count))
        {
            Describe(text, words);
            return;
        }

        _describes = false;
        foreach (TextExtent note in notes)
            ReadNote(text.Substring(note), IsEmphasised(text, note), isBefore);
    }

    /// <summary>Whether a text names people, a venue or a year beside little else.</summary>
    private static bool IsCitation(ShownText text, TextExtent words, List<TextExtent> notes, int count)
    {
        string said = text.Substring(words);
        return PeopleList.CountLeading(said) > 1
            || said.IndexOf("et al", StringComparison.Ordinal) >= 0
            || (count < MaxCitation && notes.Exists(note => CitationWords.Read(text.Substring(note)) is not null));
    }

    private void ReadNote(string note, bool isEmphasised, bool isBefore)
    {
        if (!draft.HasAuthors && ReadPeopleAndDate(note))
            return;
        if (CitationWords.Read(note) is { } read)
            draft.AddNote(read);
        else if (!draft.HasAuthors && PeopleList.Is(note, acceptsOne: isEmphasised || isBefore))
            draft.AddAuthors(note);
        else if (!draft.HasAuthors && isBefore && PeopleList.Is(note.Trim('.', ' ') + " et al."))
            draft.AddAuthors(note);
    }

    /// <summary>Reads people with a venue or a date behind them: <c>Mara Quist, Joan Vega, ICML, 2024</c>.</summary>
    private bool ReadPeopleAndDate(string note)
    {
        int comma = note.LastIndexOf(',');
        for (int i = 0; i < MaxNotesBehindPeople && comma > 0; i++)
        {
            string people = note.Substring(0, comma);
            if (CitationWords.Read(note.Substring(comma + 1)) is { } read && PeopleList.Is(people))
            {
                draft.AddAuthors(people);
                draft.AddNote(read);
                return true;
            }

            comma = note.LastIndexOf(',', comma - 1);
        }

        return false;
    }

    private void Describe(ShownText text, TextExtent range)
    {
        TextExtent words = text.Trim(range, " :-\u2013\u2014|,;>*_");
        if (words.Length == 0)
            return;
        TextModel said = text.Slice(document, words);
        if (draft.Abstract is null)
            draft.Abstract = said;
        else if (_describes)
            draft.Abstract = Joined(draft.Abstract, said);
        _describes = true;
    }

    /// <summary>The abstract with the next part of it, as one range of the document.</summary>
    private TextModel Joined(TextModel first, TextModel next)
    {
        int start = first.Location.Span.Start;
        int end = next.Location.Span.End;
        return end <= start ? first : document.Slice(start, end, $"{first.Display} {next.Display}");
    }

    /// <summary>The line without the labelled links at its end.</summary>
    private static TextExtent WithoutLabels(ShownText text, TextExtent line)
    {
        TextExtent words = text.Trim(line, NoteEdges);
        if (words.End < line.End && text.Text[words.End] == '.')
            words = new(words.Start, words.End + 1);
        foreach (MarkdownLink link in text.Links.OrderByDescending(static link => link.Range.End))
        {
            if (link.Range.Start >= words.Start && link.Range.End >= words.End - 1 && link.Range.Start < words.End)
                words = text.Trim(new(words.Start, link.Range.Start), NoteEdges.Replace(".", ""));
        }

        return words;
    }

    private static bool IsEmphasised(ShownText text, TextExtent range) =>
        text.Emphasised.Exists(emphasised => emphasised.Start <= range.Start + 1 && emphasised.End >= range.End - 1);
}
