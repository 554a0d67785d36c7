using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a work as an entry of a BibTeX file, its fields always in the same order.</summary>
internal sealed class BibTeXWriter(CitedWork work)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public static string Write(CitedWork work) => new BibTeXWriter(work).Write();

    private string Write()
    {
        string type = Type(work.EntryType);
        _text.Append('@').Append(type).Append('{').Append(Key(work.Id)).Append(",\n");
        AddRaw("title", BibTeXText.OfTitle(work.Title));
        AddRaw("author", Names(work.Authors));
        AddText(VenueField(type), work.Venue);
        // A field for the year may say more than the year that is read of it.
        string? year = work.Year?.ToString(CultureInfo.InvariantCulture);
        if (year is not null && work.Fields.TryGetValue("year", out string? text) && text.Contains(year, StringComparison.Ordinal))
            AddText("year", text);
        AddText("year", year);
        if (work.Month is >= 1 and <= 12 and int month)
            Add("month", Months.Macro(month));
        AddField("date");
        AddText("volume", work.Volume);
        AddText(EntryTypes.HasOwnNumber(type) ? "issue" : "number", work.Issue);
        AddRaw("pages", string.Join("--", (work.Pages ?? "").Split('\u2013').Select(BibTeXText.Of)));
        AddText("publisher", work.Publisher);
        AddIssuer(type);
        AddVerbatim("doi", work.Doi);
        AddArxiv();
        AddVerbatim("url", work.Address);
        AddVerbatim(work.PdfField, work.PdfUrl);
        AddText("keywords", work.KeywordList);
        AddText("language", work.Language);
        AddText("note", work.Note);
        foreach (string name in work.Fields.Keys)
            AddField(name);
        AddText("abstract", work.Abstract);
        return _text.Append("}\n").ToString();
    }

    private string VenueField(string type) =>
        EntryTypes.IsInBook(type) ? "booktitle" : work.Fields.ContainsKey("journal") ? "journaltitle" : "journal";

    /// <summary>Writes the publisher of a thesis or a report also where BibTeX prints it.</summary>
    private void AddIssuer(string type)
    {
        if (EntryTypes.IssuerField(type) is { } field && !work.Fields.ContainsKey(field))
            AddText(field, work.Publisher);
    }

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
        string field = Field(name);
        if (FieldNames.HoldsPeople(field))
            AddRaw(field, Names(PersonList.Read(value)));
        else if (FieldNames.IsPath(field) && NameSyntax.IsBalanced(value))
            AddRaw(field, OneLine.Of(value));
        else if (FieldNames.IsVerbatim(field))
            AddVerbatim(field, value);
        else
            AddText(field, value);
    }

    private void AddText(string name, string? value) => AddRaw(name, BibTeXText.Of(value ?? ""));

    /// <summary>Escapes braces and backslashes, which no address has (RFC 3986).</summary>
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

    /// <summary>Writes people as BibTeX reads them.</summary>
    private static string Names(IReadOnlyList<Author> people) => string.Join($" {NameSyntax.And} ", people.Select(person =>
        NameSyntax.Write(person.Family, person.Given, person.Suffix, person.IsLiteral, BibTeXText.Of)));

    /// <summary>Replaces white space in a key, and what BibTeX or LaTeX gives a meaning.</summary>
    private static string Key(string id) =>
        Replace(id, c => c > ' ' && c is not ('\u007F' or '\u00A0') && !"{}(),\"#%~\\=".Contains(c));

    private static string Type(string? entryType)
    {
        bool isType = entryType is { Length: > 0 } && !EntryTypes.IsCommand(entryType) && entryType.All(IsOfName);
        return isType ? entryType! : EntryTypes.Other;
    }

    /// <summary>The name of a field, which must begin with a letter.</summary>
    private static string Field(string name)
    {
        string field = Replace(name, IsOfName);
        return field.Length == 0 || !char.IsAsciiLetter(field[0]) ? "x-" + field : field;
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '+';

    private static string Replace(string name, Func<char, bool> isAllowed)
    {
        var replaced = new StringBuilder(name.Length);
        foreach (char c in name)
            replaced.Append(isAllowed(c) ? c : '-');
        return replaced.ToString();
    }
}
