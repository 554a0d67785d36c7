using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Records;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Makes papers of the records of a document, and reports those that are broken.</summary>
internal sealed class XmlPapers(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly RecordPapers _papers = new(document, diagnostics);

    public IReadOnlyList<EntryModel> Entries => _papers.Entries;

    public void Add(XmlRecord record)
    {
        XmlElement root = record.Root;
        if (record.Schema.HasOneTitle
            && record.Elements.Where(static element => element.Parent == 0 && element.Name == "title").Skip(1)
            .FirstOrDefault() is { } other)
        {
            AddBroken(root.Start, root.InnerStart, "it is not closed");
            AddBroken(other.Start, other.InnerStart, "it is a second title, of an entry without a start tag");
            return;
        }

        var paper = new PaperRecord(record.Schema.Fields, document.LineNumberAt(root.Start), root.Start, root.InnerStart)
        {
            HasTitlePeriod = record.Schema.HasTitlePeriods,
        };
        new XmlValues(document.Text, record).AddTo(paper);
        paper.DropShort(record.Schema.ShortNames);
        _papers.Add(paper, record.Schema.TypeOf(paper));
    }

    /// <summary>Reports a broken record at one of its tags.</summary>
    public void AddBroken(int start, int end, string reason) => _papers.AddBroken(start, end, reason);
}
