using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a work as a record of RIS, its tags always in the same order.</summary>
internal sealed class RisWriter(CitedWork work)
{
    private const string Separator = "  - ";
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();

    public static string Write(CitedWork work) => new RisWriter(work).Write();

    private string Write()
    {
        Add(RisTags.Type, EntryTypes.ToRis(work.EntryType ?? EntryTypes.Other));
        Add(RisTags.Id, work.Id);
        Add(RisTags.Titles[0], work.Title);
        AddPeople(RisTags.Authors[0], work.Authors);
        AddDate();
        Add(RisTags.SecondaryTitle, work.Venue);
        Add(RisTags.Volumes[0], work.Volume);
        Add(RisTags.Issues[0], work.Issue);
        AddPages();
        Add(RisTags.Publisher, work.Issuer);
        Add(RisTags.Dois[0], work.Doi);
        Add(RisTags.AccessionNumber, work.ArxivId is { } number ? "arXiv:" + number : null);
        Add(RisTags.Urls[0], work.Address);
        Add(RisTags.Pdf, work.PdfUrl);
        foreach (string keyword in work.Keywords)
            Add(RisTags.Keyword, keyword);
        Add(RisTags.Language, work.Language);
        Add(RisTags.Note, work.Note);
        foreach ((string name, string value) in work.Fields)
            AddField(name, value);
        Add(RisTags.Abstracts[0], work.Abstract);
        return _text.Append(RisTags.End).Append(Separator).Append(LineEnd).ToString();
    }

    private void AddDate()
    {
        // A year has four digits.
        Add(RisTags.Dates[0], work.Year?.ToString("0000", CultureInfo.InvariantCulture));
        if (work.Dates is [{ Month: > 0 } date, ..])
            Add(RisTags.FullDate, date.ToRis());
    }

    private void AddPages()
    {
        if (work.Pages?.Split('\u2013') is [var first, var last] && first.Length > 0 && last.Length > 0 && first != last)
        {
            Add(RisTags.FirstPage, first);
            Add(RisTags.LastPage, last);
        }
        else
        {
            Add(RisTags.FirstPage, work.Pages);
        }
    }

    private void AddField(string name, string value)
    {
        if (name is FieldNames.OtherUrls or FieldNames.OtherPdfs)
        {
            foreach (string address in value.Split("; "))
                Add(name == FieldNames.OtherUrls ? RisTags.Urls[0] : RisTags.Pdf, address);
            return;
        }

        if (FieldNames.ToRis(name) is not { } tag || work.IsCovered(name))
            return;
        if (FieldNames.HoldsPeople(name))
            AddPeople(tag, PersonList.Read(value));
        else if (FieldNames.IsDate(name) && CitationDate.Read(value) is [var date, ..])
            Add(tag, date.ToRis());
        else
            Add(tag, value);
    }

    /// <summary>
    /// Writes people, each in a line of its own. No line stands for those whom a list omits: programs would take it for a
    /// person.
    /// </summary>
    private void AddPeople(string tag, IReadOnlyList<Author> people)
    {
        foreach (Author person in people)
        {
            if (person != PersonList.Others)
                Add(tag, NameSyntax.WriteInverted(person.Family, person.Given, person.Suffix, person.IsLiteral));
        }
    }

    private void Add(string tag, string? value)
    {
        if (OneLine.Of(value ?? "") is { Length: > 0 } line)
            _text.Append(tag).Append(Separator).Append(line).Append(LineEnd);
    }
}
