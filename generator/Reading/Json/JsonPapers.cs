using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes entries of objects, and reports those of which neither they nor their BibTeX has a title.</summary>
internal sealed class JsonPapers(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>More than an excerpt shows, so that it ends with an ellipsis.</summary>
    private const int MaxExcerpt = 100;

    private readonly List<EntryModel> _entries = [];
    private readonly HashSet<string> _habits = new(StringComparer.Ordinal);
    private int _others;
    private bool _startsWithCsl;

    public IReadOnlyList<EntryModel> Entries => _entries;

    /// <summary>Whether any object had a title; if not, the document contains something else.</summary>
    public bool SawTitle { get; private set; }

    /// <summary>Whether there was no object at all, complete or broken.</summary>
    public bool SawNothing => _entries.Count + _others == 0;

    public DocumentLayoutModel Layout(DocumentLayoutModel otherwise) => _startsWithCsl ? DocumentLayoutModel.CslJson : otherwise;

    public void Add(JsonRecord record)
    {
        if (IsAttachment(record))
        {
            _others++;
            return;
        }

        bool hasTitle = JsonNames.HaveTitle(record.Roles);
        SawTitle |= hasTitle;
        var findings = new JsonFindings(record.Members);
        JsonBibTeX? bibtex = JsonBibTeX.Take(record, findings);
        if (hasTitle && TitleOf(findings) is { } title)
            Add(record, findings, title, bibtex, bibtex?.Only);
        else if (bibtex is null || !AddEntries(record, findings, bibtex))
            AddUntitled(record, findings);
    }

    /// <summary>Adds what is said in BibTeX alone; returns false if that has no paper.</summary>
    private bool AddEntries(JsonRecord record, JsonFindings findings, JsonBibTeX bibtex)
    {
        SawTitle |= bibtex.Entries.Count > 0;
        bibtex.Report(document, diagnostics);
        // Of several entries, it is not known which one the other members tell of.
        if (bibtex.Entries.Count > 1 && findings.Rest() is { Length: > 0 } others)
            ReportMembers(record, others);
        foreach (EntryModel entry in bibtex.Entries)
            Add(record, ReferenceEquals(entry, bibtex.Only) ? findings : new([]), null, bibtex, entry);
        return bibtex.Entries.Count > 0;
    }

    private void ReportMembers(JsonRecord record, JsonFinding[] members) => diagnostics.Add(
        DocumentDiagnostics.MembersBesideBibTeX,
        document.Locate(record.Start, 1),
        ExcerptAt(record.Start),
        string.Join(", ", members.Select(static member => $"'{Excerpt.Of(member.Name)}'").Distinct(StringComparer.Ordinal)));

    private void AddUntitled(JsonRecord record, JsonFindings findings)
    {
        _others++;
        diagnostics.Add(
            DocumentDiagnostics.EntryWithoutTitle, document.Locate(record.Start, 1), NameOf(findings) ?? ExcerptAt(record.Start));
    }

    /// <param name="title">The title of the record; null if the entry has it.</param>
    /// <param name="entry">What the record says in BibTeX.</param>
    private void Add(JsonRecord record, JsonFindings findings, JsonFinding? title, JsonBibTeX? bibtex, EntryModel? entry)
    {
        JsonDialect dialect = JsonDialect.Of(record);
        _startsWithCsl |= dialect.IsCsl && _entries.Count == 0;
        if (dialect.IsCsl)
            findings.Drop([.. CslItems.Repeated(record)]);
        var texts = new JsonPaperTexts(document, findings, dialect);
        var fields = new FieldCollector(document, diagnostics);
        TextModel shownTitle = title is null
            ? bibtex!.Slice(document, entry!.Title)
            : texts.TakeTitle(title, record, fields);
        TextModel? shownAbstract = texts.TakeAbstract() ?? (entry?.Abstract is { } @abstract ? bibtex!.Slice(document, @abstract) : null);
        IReadOnlyList<string> repositories = JsonBibliography.TakeRepositories(findings);
        BibliographyModel own = new JsonBibliography(findings, fields, dialect).Read();
        BibliographyModel bibliography = record.Context.Complete(JsonBibTeX.Complete(own, entry?.Bibliography));
        _entries.Add(EntryFactory.Create(
            _entries.Count + 1, document.LineNumberAt(record.Start), shownTitle, shownAbstract, bibliography,
            string.Join(" ", repositories)));
    }

    /// <summary>Reports a broken entry, named by the part of it that was read.</summary>
    public void AddBroken(JsonValue partial, JsonFault fault) => AddBroken(partial, partial.Start, fault);

    public void AddBroken(JsonValue? partial, int start, JsonFault fault)
    {
        _others++;
        SawTitle |= partial is not null && JsonNames.HaveTitle(partial.Roles);
        diagnostics.Add(
            DocumentDiagnostics.BrokenEntry,
            document.Locate(fault.Start, fault.End - fault.Start),
            (partial is null ? null : NameOf(new(partial.Members))) ?? ExcerptAt(start),
            fault.Reason);
    }

    /// <summary>Reports a value among papers that is none.</summary>
    public void AddStray(JsonValue value) =>
        AddBroken(null, value.Start, new(value.Start, value.End, "an object is expected"));

    /// <summary>Reports objects that are not read.</summary>
    public void AddIgnored(JsonSurvey survey) => diagnostics.Add(
        DocumentDiagnostics.NotReadAsPapers,
        document.Locate(survey.Start, 1),
        survey.Name.Length > 0 ? Excerpt.Of(survey.Name) : document.Name,
        survey.Members);

    public void AddSlip(JsonFault slip)
    {
        if (!slip.IsHabit || _habits.Add(slip.Reason))
            diagnostics.Add(DocumentDiagnostics.NotStrictJson, document.Locate(slip.Start, slip.End - slip.Start), slip.Reason);
    }

    /// <summary>Zotero lists the files and notes of papers among them.</summary>
    private static bool IsAttachment(JsonRecord record) => record.Members.Any(static member =>
        IsAttachmentType(member) || (member.Folded == "data" && member.Value.Members.Any(IsAttachmentType)));

    private static bool IsAttachmentType(JsonMember member) =>
        member.Folded == "itemtype" && member.Value.Scalar is "attachment" or "note" or "annotation";

    private static JsonFinding? TitleOf(JsonFindings findings) =>
        findings.Peek(PaperPart.Title, static found => JsonTexts.Has(found.Value))
        ?? findings.Peek(PaperPart.Name, static found => JsonTexts.Has(found.Value));

    private static string? NameOf(JsonFindings findings)
    {
        JsonFinding? named = TitleOf(findings) ?? findings.Peek(PaperPart.Key, static found => found.Value.Scalar is not null);
        return named is null ? null : Excerpt.Of(WhiteSpace.Fold(JsonTexts.First(named.Value)!.Scalar!));
    }

    /// <summary>The beginning of a line, which may be as long as the document.</summary>
    private string ExcerptAt(int start)
    {
        int most = Math.Min(document.Text.Length, start + MaxExcerpt);
        int end = document.Text.IndexOf('\n', start, most - start);
        return Excerpt.Of(document.Text, start, end < 0 ? most : end);
    }
}
