using System.Globalization;
using System.Text;

namespace TypedCorpus.Citations;

/// <summary>Writes a paper as an entry of a BibTeX file, its fields always in the same order.</summary>
internal sealed class BibTeXWriter(Paper paper)
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

    public static string Write(Paper paper) => new BibTeXWriter(paper).Write();

    private string Write()
    {
        string type = BibTeXNaming.Type(paper.EntryType);
        _text.Append('@').Append(type).Append('{').Append(BibTeXNaming.Key(paper.Id)).Append(",\n");
        AddRaw("title", BibTeXText.OfTitle(paper.Title));
        AddRaw("author", BibTeXNames.Write(paper.Authors));
        AddText(VenueField(type), paper.Venue);
        AddText("year", paper.Year?.ToString(CultureInfo.InvariantCulture));
        if (paper.Month is >= 1 and <= 12 and int month)
            Add("month", Months[month - 1]);
        AddField("date");
        AddText("volume", paper.Volume);
        AddText(HasOwnNumber(type) ? "issue" : "number", paper.Issue);
        AddRaw("pages", string.Join("--", (paper.Pages ?? "").Split('\u2013').Select(BibTeXText.Of)));
        AddText("publisher", paper.Publisher);
        AddVerbatim("doi", paper.Doi);
        AddArxiv();
        AddVerbatim("url", CitedAddress.Of(paper));
        AddVerbatim(PdfField.Of(paper), paper.PdfUrl);
        AddText("keywords", string.Join(", ", paper.Keywords));
        AddText("language", paper.Language);
        AddText("note", paper.Note);
        foreach (string name in paper.Fields.Keys)
            AddField(name);
        AddText("abstract", paper.Abstract);
        return _text.Append("}\n").ToString();
    }

    /// <summary>In what part of a book the venue is the book, elsewhere the journal.</summary>
    private string VenueField(string type)
    {
        bool isInBook = type is "conference" or "suppbook" or "suppcollection" || type.StartsWith("in", StringComparison.OrdinalIgnoreCase);
        return isInBook ? "booktitle" : paper.Fields.ContainsKey("journal") ? "journaltitle" : "journal";
    }

    /// <summary>Whether the number of an entry is its own, not that of an issue.</summary>
    private static bool HasOwnNumber(string type) => type is "techreport" or "report" or "patent" or "manual";

    private void AddArxiv()
    {
        bool isArxiv = paper.ArxivId is not null && !paper.Fields.ContainsKey("eprint");
        if (isArxiv)
        {
            AddVerbatim("eprint", paper.ArxivId);
            AddText("archiveprefix", "arXiv");
            AddText("primaryclass", paper.Categories is [var first, ..] ? first : null);
        }

        if (!isArxiv || paper.Categories.Count > 1)
            AddText("categories", string.Join(", ", paper.Categories));
    }

    private void AddField(string name)
    {
        if (!paper.Fields.TryGetValue(name, out string? value))
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
