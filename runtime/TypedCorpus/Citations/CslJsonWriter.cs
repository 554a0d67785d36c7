using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a work as an object of CSL-JSON, its variables always in the same order.</summary>
internal sealed class CslJsonWriter(CitedWork work, Utf8JsonWriter json)
{
    // The text never becomes part of HTML, so letters beyond ASCII need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _entryType = work.EntryType ?? EntryTypes.Other;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> _custom = [];
    private readonly List<string> _incomplete = [];
    private bool _looksLikeMarkup;

    public static string Write(CitedWork work)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            new CslJsonWriter(work, json).Write();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Write()
    {
        json.WriteStartObject();
        Add("id", work.Id);
        AddType();
        Add("title", work.Title);
        AddPeople("author", work.Authors);
        AddDates("issued", work.Dates);
        Add("container-title", work.Venue);
        Add("volume", work.Volume);
        Add("issue", work.Issue);
        // Styles replace the hyphen of a range by their own dash.
        Add("page", work.Pages?.Replace('\u2013', '-'));
        Add("publisher", work.Issuer);
        Add("DOI", work.Doi);
        Add("URL", work.Address);
        if (work.ArxivId is not null && !work.Fields.ContainsKey("archive"))
        {
            Add("archive", "arXiv");
            Add("archive_location", work.ArxivId);
        }

        Add("keyword", work.KeywordList);
        AddCategories();
        Add("language", work.Language);
        Add("note", work.Note);
        _custom.Add((work.PdfField, work.PdfUrl ?? ""));
        foreach ((string name, string value) in work.Fields)
            AddField(name, value);
        Add("abstract", work.Abstract);
        _custom.Add((CslNames.Incomplete, string.Join(" ", _incomplete)));
        _custom.Add((CslNames.Markup, _looksLikeMarkup ? CslNames.None : ""));
        AddCustom();
        json.WriteEndObject();
    }

    private void AddField(string name, string value)
    {
        bool isDate = name.Equals("date", StringComparison.OrdinalIgnoreCase);
        if (isDate && CitationDate.Read(value).Length > 0)
            return;
        if (isDate || work.IsCovered(name))
            _custom.Add((name, value));
        else if (FieldNames.ToCslPeople(name) is { } people)
            AddPeople(people, PersonList.Read(value));
        else if (FieldNames.ToCslDate(name) is { } date && CitationDate.Read(value) is { Length: > 0 } dates)
            AddDates(date, dates);
        else
            AddText(name, value);
    }

    /// <summary>Writes a text, also by its own name where its variable has none or the name of another field.</summary>
    private void AddText(string name, string value)
    {
        string? variable = TextVariable(name);
        bool isKnown = variable is not null
            && (variable == "number" || name.Equals(FieldNames.FromCslText(variable), StringComparison.OrdinalIgnoreCase));
        if (!isKnown)
            _custom.Add((name, value));
        if (variable is not null)
            Add(variable, value);
    }

    /// <summary>Writes the type, also by its own name if several share that of CSL.</summary>
    private void AddType()
    {
        string type = EntryTypes.ToCsl(_entryType);
        Add("type", type);
        if (work.EntryType is { } own && EntryTypes.FromCsl(type) != own)
            _custom.Add((CslNames.EntryType, own));
    }

    /// <summary>The variable for a text. A number belongs to the work itself if it is a report, and otherwise to a series.</summary>
    private string? TextVariable(string name)
    {
        bool isOwnNumber = name.Equals("number", StringComparison.OrdinalIgnoreCase) && EntryTypes.HasOwnNumber(_entryType);
        return isOwnNumber ? "number" : FieldNames.ToCslText(name);
    }

    private void Add(string variable, string? value)
    {
        if (!string.IsNullOrEmpty(value) && _written.Add(variable))
        {
            _looksLikeMarkup |= CslNames.LooksLikeMarkup(value);
            json.WriteString(variable, value);
        }
    }

    private void AddPeople(string variable, IReadOnlyList<Author> people)
    {
        if (people.Count == 0 || !_written.Add(variable))
            return;
        // CSL has no sign for the people whom a list omits: processors would take one for a person.
        if (people.Contains(PersonList.Others))
            _incomplete.Add(variable);
        json.WriteStartArray(variable);
        foreach (Author person in people.Where(static person => person != PersonList.Others))
        {
            json.WriteStartObject();
            json.WriteString(person.IsLiteral ? "literal" : "family", person.Family);
            if (person.Given is not null)
                json.WriteString("given", person.Given);
            if (person.Suffix is not null)
                json.WriteString("suffix", person.Suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void AddDates(string variable, CitationDate[] dates)
    {
        if (dates.Length == 0 || !_written.Add(variable))
            return;
        json.WriteStartObject(variable);
        json.WriteStartArray("date-parts");
        foreach (CitationDate date in dates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(date.Year);
            if (date.Month > 0)
                json.WriteNumberValue(date.Month);
            if (date.Day > 0)
                json.WriteNumberValue(date.Day);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (dates is [{ Season: > 0 and var season }])
            json.WriteNumber("season", season);
        json.WriteEndObject();
    }

    private void AddCategories()
    {
        if (work.Categories.Count == 0)
            return;
        json.WriteStartArray("categories");
        foreach (string category in work.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
    }

    private void AddCustom()
    {
        if (_custom.TrueForAll(static item => item.Value.Length == 0))
            return;
        json.WriteStartObject("custom");
        foreach ((string name, string value) in _custom)
        {
            if (value.Length > 0)
                json.WriteString(name, value);
        }

        json.WriteEndObject();
    }
}
