using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>
/// Reads records of tagged lines. A record that is not ended ends where the next begins; lines between records that have no tag
/// are remarks of the program that wrote them.
/// </summary>
internal sealed class TaggedReader(TaggedFormat format) : IDocumentReader
{
    public IReadOnlyList<string> Extensions => format.Extensions;

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var papers = new RecordPapers(document, diagnostics);
        content = new(format.Layout, null, null, papers.Entries);
        bool isNamed = format.Extensions.Any(
            extension => extension != ".txt" && document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (!format.Fits(document, isNamed))
            return false;

        var records = new TaggedRecords(format, document, papers);
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            records.Add(line);
        }

        records.End();
        return true;
    }
}

/// <summary>Collects the lines of records.</summary>
internal sealed class TaggedRecords(TaggedFormat format, DocumentText document, RecordPapers papers)
{
    private PaperRecord? _record;
    private bool _isBehindEmptyLine;
    private bool _sawFirstTag;

    /// <summary>
    /// The first tagged line outside any record. Such lines are reported once, up to where the next record begins or ends.
    /// </summary>
    private DocumentLine? _outside;
    private bool _isReported;

    public void Add(DocumentLine line)
    {
        if (line.IsBlank)
        {
            _isBehindEmptyLine = true;
            return;
        }

        TaggedLine read = format.Read(document.Text, line);
        if (read.Tag.Length > 0 && read.Tag == format.FirstTag)
        {
            _sawFirstTag = true;
            Begin(line);
        }
        else if (read.Tag.Length > 0 && read.Tag == format.LastTag)
        {
            End();
        }
        else if (read.Tag.Length > 0 && BeginsAnother(read.Tag))
        {
            BeginWithoutFirstTag(line);
        }

        _isBehindEmptyLine = false;
        if (read.Tag.Length > 0 && read.Tag == format.LastTag)
            return;
        if (_record is not null)
            Add(read);
        else if (read.Tag.Length > 0 && format.IsSeparatedByEmptyLines)
            Start(line, read);
        else if (read.Tag.Length > 0)
            AddOutside(line, read.Tag);
    }

    public void End()
    {
        if (_record is not null)
            papers.Add(_record, format.Prepare(_record));
        _record = null;
        _outside = null;
        _isReported = false;
    }

    private void Begin(DocumentLine line)
    {
        End();
        _record = new(format.Fields, line.Number, line.ContentStart, line.ContentEnd) { HasTitlePeriod = format.HasTitlePeriods };
    }

    private void Start(DocumentLine line, TaggedLine read)
    {
        Begin(line);
        Add(read);
    }

    /// <summary>
    /// Whether the first line of another record is lost before this one: a record has one title, and where empty lines separate
    /// records and no first line is known, one empty line is enough.
    /// </summary>
    private bool BeginsAnother(string tag)
    {
        if (_record?.Last is null)
            return false;
        bool isSeparated = _isBehindEmptyLine && format.IsSeparatedByEmptyLines;
        bool isTitle = format.Fields.Gives(RecordFields.Title, tag);
        if (isTitle && (isSeparated || _record.Last.Tag != tag))
            return _record.HasTag(tag);
        return isSeparated && !_sawFirstTag && _record.Has(RecordFields.Title);
    }

    private void BeginWithoutFirstTag(DocumentLine line)
    {
        End();
        if (!format.IsSeparatedByEmptyLines)
            Report(line);
    }

    /// <summary>A record that lost its first line has a title or authors; some programs write other lines behind the last one.</summary>
    private void AddOutside(DocumentLine line, string tag)
    {
        _outside ??= line;
        if (!_isReported && (format.Fields.Gives(RecordFields.Title, tag) || format.Fields.Gives(RecordFields.Authors, tag)))
            Report(_outside.Value);
    }

    private void Report(DocumentLine line)
    {
        _isReported = true;
        papers.AddBroken(line.ContentStart, line.ContentEnd, $"it does not begin with a {format.FirstTag} line");
    }

    private void Add(TaggedLine line)
    {
        string text = document.Text.Substring(line.Start, line.End - line.Start);
        if (line.Tag.Length > 0)
            _record!.Add(new(line.Tag, line.Start, line.End, text) { HasItemLines = format.HasItemLines(line.Tag) });
        else
            _record!.Last?.Continue(text, line.End);
    }
}
