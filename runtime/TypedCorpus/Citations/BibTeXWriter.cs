using System.Globalization;
using System.Text;

namespace TypedCorpus.Citations;

/// <summary>Writes a work as an entry of a BibTeX file, its fields always in the same order.</summary>
internal sealed class BibTeXWriter(CitedWork work)
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The fields that are no text but addresses or keys: in them LaTeX has no meaning.</summary>
    private static readonly HashSet<string> Verbatim = new(StringComparer.OrdinalIgnoreCase)
    {
        "bdsk-url-1", "bdsk-url-2", "crossref", "date", "doi", "eprint", "file", "ids", "pdf", "related", "url", "xdata", "xref",
    };

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public static string Write(CitedWork work) => new BibTeXWriter(work).Write();

    private string Write()
    {
        string type = BibTeXNaming.Type(work.EntryType);
        _text.Append('@').Append(type).Append('{').Append(BibTeXNaming.Key(work.Id)).Append(",\n");
        AddRaw("title", BibTeXText.OfTitle(work.Title));
        AddRaw("author", BibTeXNames.Write(work.Authors));
        AddText(VenueField(type), work.Venue);
        AddText("year", work.Year?.ToString(CultureInfo.InvariantCulture));
        if (work.Month is >= 1 and <= 12 and int month)
            Add("month", Months[month - 1]);
        AddField("date");
        AddText("volume", work.Volume);
        AddText(HasOwnNumber(type) ? "issue" : "number", work.Issue);
        AddRaw("pages", string.Join("--", (work.Pages ?? "").Split('\u2013').Select(BibTeXText.Of)));
        AddText("publisher", work.Publisher);
        AddVerbatim("doi", work.Doi);
        AddArxiv();
        AddVerbatim("url", work.Address);
        AddVerbatim(work.PdfField, work.PdfUrl);
        AddText("keywords", string.Join(", ", work.Keywords));
        AddText("language", work.Language);
        AddText("note", work.Note);
        foreach (string name in work.Fields.Keys)
            AddField(name);
        AddText("abstract", work.Abstract);
        return _text.Append("}\n").ToString();
    }

    /// <summary>In what part of a book the venue is the book, elsewhere the journal.</summary>
    private string VenueField(string type)
    {
        bool isInBook = type is "conference" or "suppbook" or "suppcollection" || type.StartsWith("in", StringComparison.OrdinalIgnoreCase);
        return isInBook ? "booktitle" : work.Fields.ContainsKey("journal") ? "journaltitle" : "journal";
    }

    /// <summary>Whether the number of an entry is its own, not that of an issue.</summary>
    private static bool HasOwnNumber(string type) => type is "techreport" or "report" or "patent" or "manual";

    private void AddArxiv()
    {
        bool isArxiv = work.ArxivId is not null && !work.Fields.ContainsKey("eprint");
        if (isArxiv)
        {
            AddVerbatim("eprint", work.ArxivId);
            AddText("archiveprefix", "arXiv");
            AddText("primaryclass", work.Categories is [var first, ..] ? first : null);
        }

        if (!isArxiv || work.Categories.Count > 1)
            AddText("categories", string.Join(", ", work.Categories));
    }

    private void AddField(string name)
    {
        if (!work.Fields.TryGetValue(name, out string? value))
            return;
        string field = BibTeXNaming.Field(name);
        if (PersonList.IsField(field))
            AddRaw(field, BibTeXNames.Write(PersonList.Read(value)));
        else if (Verbatim.Contains(field))
            AddVerbatim(field, value);
        else
            AddText(field, value);
    }

    private void AddText(string name, string? value) => AddRaw(name, BibTeXText.Of(value ?? ""));

    /// <summary>No address has a brace or a backslash but an escaped one (RFC 3986).</summary>
    private void AddVerbatim(string name, string? value) => AddRaw(name, OneLine.Of(value ?? "")
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal));

    private void AddRaw(string name, string latex)
    {
        if (latex.Length > 0)
            Add(name, $"{{{latex}}}");
    }

    private void Add(string name, string value)
    {
        if (_written.Add(name))
            _text.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
    }
}
