using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes entries of objects, and reports objects without a title.</summary>
internal sealed class JsonPapers(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>More than an excerpt shows, so that it ends with an ellipsis.</summary>
    private const int MaxExcerpt = 100;

    private readonly List<EntryModel> _entries = [];
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
        var members = new JsonMembers(record);
        SawTitle |= members.HasTitle;
        if (TitleOf(members) is not { } title)
        {
            _others++;
            diagnostics.Add(
                DocumentDiagnostics.EntryWithoutTitle, document.Locate(record.Start, 1), NameOf(members) ?? ExcerptAt(record.Start));
            return;
        }

        bool isCsl = CslBibliography.IsCsl(members);
        _startsWithCsl |= isCsl && _entries.Count == 0;
        Func<string, string> display = !isCsl ? ShowLatex : CslBibliography.HasMarkup(members) ? CslBibliography.Show : WhiteSpace.Fold;
        members.Drop(JsonNames.Title);
        TextModel? @abstract = FirstText(members.Take(static item => FirstText(item) is not null, JsonNames.Abstract)) is { } text
            ? Text(text, display)
            : null;
        var fields = new FieldCollector(document, diagnostics);
        BibliographyModel bibliography = isCsl ? CslBibliography.Read(members, fields) : JsonBibliography.Read(members, fields);
        bibliography = record.Context.Complete(bibliography);
        _entries.Add(EntryFactory.Create(
            _entries.Count + 1, document.LineNumberAt(record.Start), Text(title, display), @abstract, bibliography));
    }

    /// <summary>Reports a broken entry, named by the part of it that was read.</summary>
    public void AddBroken(JsonValue partial, JsonFault fault) => AddBroken(partial, partial.Start, fault);

    public void AddBroken(JsonValue? partial, int start, JsonFault fault)
    {
        _others++;
        JsonMembers? members = partial is null ? null : new(partial);
        SawTitle |= members?.HasTitle == true;
        diagnostics.Add(
            DocumentDiagnostics.BrokenEntry,
            document.Locate(fault.Start, fault.End - fault.Start),
            (members is null ? null : NameOf(members)) ?? ExcerptAt(start),
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

    public void AddSlip(JsonFault slip) => diagnostics.Add(
        DocumentDiagnostics.NotStrictJson, document.Locate(slip.Start, slip.End - slip.Start), slip.Reason);

    private static string? NameOf(JsonMembers members)
    {
        string? name = TitleOf(members)?.Scalar ?? JsonNames.Id.Select(members.Peek).FirstOrDefault(static id => id?.Scalar is not null)?.Scalar;
        return WhiteSpace.IsBlank(name) ? null : Excerpt.Of(WhiteSpace.Fold(name!));
    }

    private static JsonValue? TitleOf(JsonMembers members) => FirstText(members.Peek(JsonNames.Title[0]));

    /// <summary>A string that is not blank, or the first of an array of strings, as Crossref writes titles.</summary>
    private static JsonValue? FirstText(JsonValue? value)
    {
        if (value?.Kind == JsonKind.BeginArray)
            value = value.FirstItem;
        return value?.Kind == JsonKind.String && !WhiteSpace.IsBlank(value.Scalar) ? value : null;
    }

    private TextModel Text(JsonValue value, Func<string, string> display) =>
        document.Slice(value.Start + 1, value.End - 1, display(value.Scalar!));

    private static string ShowLatex(string text) => WhiteSpace.Fold(LatexText.Decode(text));

    /// <summary>The beginning of a line, which may be as long as the document.</summary>
    private string ExcerptAt(int start)
    {
        int most = Math.Min(document.Text.Length, start + MaxExcerpt);
        int end = document.Text.IndexOf('\n', start, most - start);
        return Excerpt.Of(document.Text, start, end < 0 ? most : end);
    }
}
