using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a paper as an object of CSL-JSON, its variables always in the same order.</summary>
internal sealed class CslJsonWriter(Paper paper, Utf8JsonWriter json)
{
    // Read by programs and people, never put into HTML: other scripts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _type = EntryTypes.ToCsl(paper.EntryType ?? EntryTypes.Other);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> _custom = [];

    public static string Write(Paper paper)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            new CslJsonWriter(paper, json).Write();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Write()
    {
        json.WriteStartObject();
        Add("id", paper.Id);
        Add("type", _type);
        Add("title", paper.Title);
        AddPeople("author", paper.Authors);
        AddDates("issued", CitationDate.Of(paper));
        Add("container-title", paper.Venue);
        Add("volume", paper.Volume);
        Add("issue", paper.Issue);
        // Styles look for the hyphen of a range, and write it as they want it.
        Add("page", paper.Pages?.Replace('\u2013', '-'));
        Add("publisher", OneVariable.Publisher(paper));
        Add("DOI", paper.Doi);
        Add("URL", CitedAddress.Of(paper));
        if (paper.ArxivId is not null && !paper.Fields.ContainsKey("archive"))
        {
            Add("archive", "arXiv");
            Add("archive_location", paper.ArxivId);
        }

        Add("keyword", string.Join(", ", paper.Keywords));
        AddCategories();
        Add("language", paper.Language);
        Add("note", paper.Note);
        _custom.Add((PdfField.Of(paper), paper.PdfUrl ?? ""));
        foreach ((string name, string value) in paper.Fields)
            AddField(name, value);
        Add("abstract", paper.Abstract);
        AddCustom();
        json.WriteEndObject();
    }

    private void AddField(string name, string value)
    {
        if (name.Equals("date", StringComparison.OrdinalIgnoreCase) || OneVariable.IsSaidElsewhere(paper, name))
            return;
        if (CslFields.OfPeople(name) is { } people)
            AddPeople(people, PersonList.Read(value));
        else if (CslFields.OfDate(name) is { } date && CitationDate.Read(value) is { Length: > 0 } dates)
            AddDates(date, dates);
        else if (CslFields.Text(name, _type) is { } text)
            Add(text, value);
        else
            _custom.Add((name, value));
    }

    private void Add(string variable, string? value)
    {
        if (!string.IsNullOrEmpty(value) && _written.Add(variable))
            json.WriteString(variable, value);
    }

    private void AddPeople(string variable, IReadOnlyList<Author> people)
    {
        if (people.Count == 0 || !_written.Add(variable))
            return;
        json.WriteStartArray(variable);
        foreach (Author person in people)
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
        if (paper.Categories.Count == 0)
            return;
        json.WriteStartArray("categories");
        foreach (string category in paper.Categories)
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
