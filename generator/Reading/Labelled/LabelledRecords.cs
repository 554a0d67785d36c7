using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Labelled;

/// <summary>Splits a document into labelled values and these into records.</summary>
/// <remarks>
/// A record begins with the label that the first record begins with, with a second title, or, behind an empty line, with any
/// label that the record before it has already, or with authors where no empty line separates them from their title.
/// </remarks>
internal sealed class LabelledRecords(DocumentText document)
{
    /// <summary>How the last line of a result of arXiv's search begins.</summary>
    private const string Submitted = "Submitted ";

    /// <summary>A shorter line below the subjects of a paper goes on with them.</summary>
    private const int ShortestAbstract = 100;

    private readonly List<LabelledRecord> _records = [];
    private readonly List<DocumentLine> _strays = [];
    private LabelledRecord? _current;
    private LabelledValue? _open;
    private bool _isAfterGap;
    private bool _isStraying;
    private bool _isCompact;
    private int _labels;
    private int _strayLines;

    public IReadOnlyList<LabelledRecord> All => _records;

    /// <summary>The first of each run of lines that belong to no value, without the lines of arXiv's own.</summary>
    public IEnumerable<DocumentLine> Strays => IsArxiv
        ? _strays.Where(line => line.Number > _records[0].Line && !IsOfArxiv(Content(line)))
        : _strays;

    /// <summary>Whether it is a page or a mail of arXiv, which has lines of its own around the records.</summary>
    private bool IsArxiv => _records.Count > 0 && _records[0].Values[0].Label.Kind == FieldKind.Arxiv;

    /// <summary>Whether labels, and not what stands between them, make the document.</summary>
    public bool AreList => _records.Exists(static record => record.IsLabelled) && _labels > _strayLines;

    public void Read(CancellationToken cancellation)
    {
        foreach (DocumentLine line in document.Lines.Skip(ListMetadata.End(document)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.IsBlank)
                _isAfterGap = true;
            else if (IsRule(line))
                EndAtRule(line);
            else if (document.Text[line.ContentStart] == '#' && ReadLabel(line) is null)
                _isAfterGap = true;
            else if (ReadLabel(line) is { } label)
                Begin(line, label);
            else
                Continue(line);
        }
    }

    private string Content(DocumentLine line) => document.Text.Substring(line.ContentStart, line.ContentLength);

    /// <summary>Whether a line is a date or a heading between the papers: <c>Cross submissions (showing 5 of 5 entries)</c>.</summary>
    private static bool IsOfArxiv(string line) =>
        WrittenDate.Read(line.Split('(')[0]) is { IsWhole: true }
        || (line.IndexOf("(showing ", StringComparison.Ordinal) > 0 && line.EndsWith(")", StringComparison.Ordinal));

    private FieldLabel? ReadLabel(DocumentLine line)
    {
        int start = AfterNumber(line);
        if (_current is not null && IsArxiv && TextScan.Matches(document.Text, start, Submitted))
            return new(FieldKind.Date, "submitted", start + Submitted.Length);
        // In the abstract of a mail, no line but a rule has a meaning.
        return _open is { IsMailAbstract: true } ? null : FieldLabels.Read(document.Text, start, line.ContentEnd);
    }

    private void Begin(DocumentLine line, FieldLabel label)
    {
        if (_labels == 1)
            _isCompact = !_isAfterGap;
        if (_current is null || BeginsRecord(label.Kind))
            _records.Add(_current = new(line));
        _open = new(label, label.ValueStart, line.ContentEnd);
        _current.Add(_open);
        _labels++;
        _isAfterGap = false;
        _isStraying = false;
    }

    private bool BeginsRecord(FieldKind kind)
    {
        FieldKind first = _records[0].Values[0].Label.Kind;
        if (kind == first && kind is not (FieldKind.Url or FieldKind.Note or FieldKind.Other))
            return true;
        // A record that lost its title begins with its authors.
        bool isHeadless = _isAfterGap && _isCompact && _open is not { IsEmpty: true } && first == FieldKind.Title
            && kind == FieldKind.Authors;
        return isHeadless || (_current!.Has(kind) && (_isAfterGap || kind == FieldKind.Title));
    }

    private void Continue(DocumentLine line)
    {
        bool continues = _open is not null
            && (!_isAfterGap || _open.IsEmpty || _open.IsMailAbstract || (_open.Label.Kind == FieldKind.Abstract && !IsArxiv));
        if (UnlabelledKind(line) is { } kind)
        {
            _open = new(new(kind, "", line.ContentStart), line.ContentStart, line.ContentEnd);
            _current!.Add(_open);
        }
        else if (continues)
        {
            _open!.Continue(line);
        }
        else
        {
            Stray(line);
        }

        _isAfterGap = false;
    }

    /// <summary>
    /// What a line without a label is on arXiv's pages: the title below the number, in the results of a search, or the authors
    /// below the title and the abstract below the subjects, in a listing.
    /// </summary>
    private FieldKind? UnlabelledKind(DocumentLine line)
    {
        if (_open is null or { IsMailAbstract: true } || !IsArxiv)
            return null;
        return _open.Label.Kind switch
        {
            FieldKind.Arxiv when !_isAfterGap && !_current!.Has(FieldKind.Title) => FieldKind.Title,
            FieldKind.Title when !_open.IsEmpty && !_isAfterGap && !_current!.Has(FieldKind.Authors) && ArePeople(line)
                => FieldKind.Authors,
            FieldKind.Categories when !_open.IsEmpty && !_current!.Has(FieldKind.Abstract) && line.ContentLength >= ShortestAbstract
                => FieldKind.Abstract,
            _ => null,
        };
    }

    /// <summary>Whether a line names people; a single name may be the end of a title if the line is indented.</summary>
    private bool ArePeople(DocumentLine line) => PeopleList.Is(Content(line), acceptsOne: line.ContentStart == line.Start);

    private void Stray(DocumentLine line)
    {
        _strayLines++;
        if (!_isStraying)
            _strays.Add(line);
        _isStraying = true;
    }

    /// <summary>A line of <c>\\</c> separates the parts of a mail from arXiv: the abstract follows the labelled part.</summary>
    private void EndAtRule(DocumentLine line)
    {
        bool isMail = document.Text[line.ContentStart] == '\\';
        bool isBeforeAbstract = isMail && line.ContentLength == 2 && _current is not null
            && _current.Has(FieldKind.Title) && !_current.Has(FieldKind.Abstract);
        _open = null;
        _isAfterGap = true;
        if (!isBeforeAbstract)
            return;
        _open = new(new(FieldKind.Abstract, "abstract", line.ContentEnd), line.ContentEnd, line.ContentEnd) { IsMailAbstract = true };
        _current!.Add(_open);
    }

    /// <summary>Whether a line is only drawn, or ends a part of a mail: <c>\\ ( https://arxiv.org/abs/… ,  10kb)</c>.</summary>
    private bool IsRule(DocumentLine line)
    {
        string text = document.Text;
        if (TextScan.At(text, line.ContentStart) == '\\' && TextScan.At(text, line.ContentStart + 1) == '\\')
            return line.ContentLength == 2 || TextScan.At(text, line.ContentStart + 3) == '(';
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is not ('-' or '=' or '_' or '*' or '~' or '%' or '#' or '\u2014' or '\u2500' or ' '))
                return false;
        }

        return true;
    }

    /// <summary>Where a line begins behind its number in a list: <c>[1] arXiv:2401.00001</c>, <c>1. Title: …</c>.</summary>
    private int AfterNumber(DocumentLine line)
    {
        string text = document.Text;
        int at = line.ContentStart;
        bool isBracketed = text[at] is '[' or '(';
        int digits = isBracketed ? at + 1 : at;
        int end = digits;
        while (end < line.ContentEnd && AsciiChar.IsDigit(text[end]))
            end++;
        bool isNumber = end > digits && TextScan.At(text, end) is ']' or ')' or '.';
        return isNumber ? TextScan.SkipSpace(text, end + 1, line.ContentEnd) : at;
    }
}
