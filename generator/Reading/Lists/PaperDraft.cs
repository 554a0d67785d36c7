using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>Collects what a list says about one paper, in any order; what is said first counts.</summary>
/// <param name="line">The line at which the paper begins.</param>
internal sealed class PaperDraft(DocumentText document, DiagnosticBag diagnostics, int line)
{
    private static readonly char[] CategorySeparators = [';', ','];

    private readonly FieldCollector _fields = new(document, diagnostics);
    private readonly DraftLinks _links = new();
    private readonly List<string> _keywords = [];
    private readonly List<string> _categories = [];
    private readonly List<string> _notes = [];
    private readonly Dictionary<FieldKind, string> _texts = [];
    private EquatableArray<PersonModel> _authors = EquatableArray<PersonModel>.Empty;
    private CitationNote? _date;
    private string? _doi;
    private string? _arxivId;

    public TextModel? Title { get; set; }

    public TextModel? Abstract { get; set; }

    /// <summary>Whether anything is known that only papers have.</summary>
    public bool HasEvidence { get; private set; }

    public bool HasAuthors => _authors.Count > 0;

    public bool HasDate => _date?.Year is not null;

    public bool HasVenue => _texts.ContainsKey(FieldKind.Venue);

    /// <summary>Whether the list gives the code or the page of the paper.</summary>
    public bool HasLinks => _links.HasOthers;

    /// <summary>Keeps a value with a label, which stands at a range of the document.</summary>
    public void Add(FieldKind kind, string name, string value, int start, int end)
    {
        string text = WhiteSpace.Fold(LatexText.Decode(value));
        if (text.Length == 0)
            return;
        switch (kind)
        {
            case FieldKind.Authors:
                AddAuthors(text);
                break;
            case FieldKind.Date:
                AddDate(text, start, end);
                break;
            case FieldKind.Url or FieldKind.Pdf or FieldKind.Code:
                AddAddresses(kind, name, text);
                break;
            case FieldKind.Doi:
                AddDoi(text, start, end);
                break;
            case FieldKind.Arxiv:
                AddArxiv(text, start, end);
                break;
            case FieldKind.Keywords:
                AddKeywords(text);
                break;
            case FieldKind.Categories:
                AddCategories(text);
                break;
            case FieldKind.Note:
                _notes.Add(text);
                break;
            case FieldKind.Other:
                _fields.Keep(FieldName(name), text);
                break;
            default:
                if (!_texts.ContainsKey(kind))
                    _texts.Add(kind, text);
                break;
        }

        HasEvidence |= kind is FieldKind.Authors or FieldKind.Doi or FieldKind.Arxiv;
    }

    public void AddAuthors(string text)
    {
        if (_authors.Count == 0)
            _authors = NameList.Read(text).ToEquatableArray();
    }

    public void AddKeyword(string keyword) => _keywords.Add(keyword);

    /// <summary>Takes a venue and a date, as far as they are not known yet.</summary>
    public void AddNote(CitationNote note)
    {
        if (note.Venue is not null && !HasVenue)
            _texts[FieldKind.Venue] = note.Venue;
        if (_date?.Year is null)
            _date = new(null, note.Year, _date?.Month ?? note.Month);
        else if (_date.Month is null && (note.Year is null || note.Year == _date.Year))
            _date = _date with { Month = note.Month };
    }

    /// <summary>Takes a link by its address and the text that announces it; the link of a title is that of the paper.</summary>
    public void AddLink(string label, string url, bool isTitle)
    {
        _links.Add(label, url, isTitle);
        HasEvidence |= _links.HasPaper;
    }

    /// <summary>The entry; the draft must have a title.</summary>
    public EntryModel ToEntry(int rank)
    {
        string? doi = _doi ?? _links.Doi;
        var bibliography = new BibliographyModel
        {
            Authors = _authors,
            Year = _date?.Year,
            Month = _date?.Year is null ? null : _date.Month,
            Venue = TextOf(FieldKind.Venue),
            Volume = TextOf(FieldKind.Volume),
            Issue = TextOf(FieldKind.Issue),
            Pages = TextOf(FieldKind.Pages) is { } pages ? PageRange.Of(pages) : null,
            Publisher = TextOf(FieldKind.Publisher),
            Doi = doi,
            ArxivId = _arxivId ?? ArxivId.Carried(doi, _links.Url, _links.PdfUrl),
            Url = _links.Url,
            PdfUrl = _links.PdfUrl,
            Keywords = KeywordList.Distinct(_keywords),
            Categories = KeywordList.Distinct(_categories),
            Language = TextOf(FieldKind.Language),
            Note = _notes.Count == 0 ? null : string.Join("; ", _notes),
            Fields = _fields.ToArray(),
        };
        return EntryFactory.Create(rank, line, Title!, Abstract, bibliography, _links.Announced);
    }

    private string? TextOf(FieldKind kind) => _texts.TryGetValue(kind, out string? text) ? text : null;

    private void AddDate(string text, int start, int end)
    {
        WrittenDate? date = WrittenDate.Read(text);
        if (date is null)
            _fields.KeepInvalid("date", text, start, end, "a date such as 2017-06-12");
        else
            AddNote(new(null, date.Year, date.Month));
        _fields.Keep("date", date?.Precise);
    }

    private void AddAddresses(FieldKind kind, string name, string text)
    {
        string label = kind switch { FieldKind.Pdf => "pdf", FieldKind.Code => name, _ => "" };
        foreach (string word in text.Split(' '))
        {
            string url = word.Trim('<', '>', '(', ')', '[', ']', ',', ';');
            if (WebAddress.Is(url))
                AddLink(label, url, isTitle: kind == FieldKind.Url);
        }
    }

    private void AddDoi(string text, int start, int end)
    {
        if (Doi.Bare(text) is not { } doi)
            _fields.KeepInvalid("doi", text, start, end, "a DOI");
        else if (_doi is null)
            _doi = doi;
        else if (_doi != doi)
            _fields.Keep("doi", doi);
    }

    private void AddArxiv(string text, int start, int end)
    {
        string number = text.Trim('*', ' ', '<', '>');
        if (ArxivId.Of(number) is { } id)
            _arxivId ??= id;
        else
            _fields.KeepInvalid("eprint", text, start, end, "an arXiv number");
    }

    private void AddKeywords(string text)
    {
        string list = text.Replace('\u3001', ',').Replace('\uFF0C', ',').Replace('\uFF1B', ';');
        _keywords.AddRange(KeywordList.Split(list));
    }

    /// <summary>
    /// Reads categories: of <c>Computation and Language (cs.CL); Sound (cs.SD)</c> the codes, of <c>cs.CL cs.LG</c> each word.
    /// </summary>
    private void AddCategories(string text)
    {
        string[] parts = text.Split(CategorySeparators);
        bool areCodes = parts.Length == 1 && Array.TrueForAll(text.Split(' '), IsCode);
        foreach (string part in areCodes ? text.Split(' ') : parts)
        {
            int open = part.LastIndexOf('(');
            int close = part.LastIndexOf(')');
            string code = open >= 0 && close > open ? part.Substring(open + 1, close - open - 1) : "";
            _categories.Add(IsCode(code) ? code : part);
        }
    }

    /// <summary>Whether a word is the code of an arXiv category: <c>cs.CL</c>, <c>astro-ph</c>.</summary>
    private static bool IsCode(string word) =>
        word.Length > 1 && AsciiChar.IsLower(word[0]) && (word.IndexOf('.') > 0 || word.IndexOf('-') > 0)
        && word.All(static c => AsciiChar.IsLetter(c) || c is '.' or '-');

    /// <summary>The name of a field, which consists of letters, digits and hyphens.</summary>
    private static string FieldName(string name) => name.Replace(' ', '-');
}
