using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a paper as a record of RIS, its tags always in the same order.</summary>
internal sealed class RisWriter(Paper paper)
{
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();

    public static string Write(Paper paper) => new RisWriter(paper).Write();

    private string Write()
    {
        Add("TY", EntryTypes.ToRis(paper.EntryType ?? EntryTypes.Other));
        Add("ID", paper.Id);
        Add("TI", paper.Title);
        AddPeople("AU", paper.Authors);
        AddDate();
        Add("T2", paper.Venue);
        Add("VL", paper.Volume);
        Add("IS", paper.Issue);
        AddPages();
        Add("PB", OneVariable.Publisher(paper));
        Add("DO", paper.Doi);
        Add("AN", paper.ArxivId is { } number ? "arXiv:" + number : null);
        Add("UR", CitedAddress.Of(paper));
        Add("L1", paper.PdfUrl);
        foreach (string keyword in paper.Keywords)
            Add("KW", keyword);
        Add("LA", paper.Language);
        Add("N1", paper.Note);
        foreach ((string name, string value) in paper.Fields)
            AddField(name, value);
        Add("AB", paper.Abstract);
        return _text.Append("ER  - ").Append(LineEnd).ToString();
    }

    private void AddDate()
    {
        Add("PY", paper.Year?.ToString(CultureInfo.InvariantCulture));
        if (CitationDate.Of(paper) is not [{ Month: > 0 } date, ..])
            return;
        // Year, month, day and what else there is, each ended by a slash.
        string day = date.Day > 0 ? date.Day.ToString("00", CultureInfo.InvariantCulture) : "";
        Add("DA", string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{day}/"));
    }

    private void AddPages()
    {
        if (paper.Pages?.Split('\u2013') is [var first, var last] && first.Length > 0 && last.Length > 0 && first != last)
        {
            Add("SP", first);
            Add("EP", last);
        }
        else
        {
            Add("SP", paper.Pages);
        }
    }

    private void AddField(string name, string value)
    {
        if (RisFields.TagOf(name) is not { } tag || OneVariable.IsSaidElsewhere(paper, name))
            return;
        if (PersonList.IsField(name))
            AddPeople(tag, PersonList.Read(value));
        else
            Add(tag, value);
    }

    private void AddPeople(string tag, IReadOnlyList<Author> people)
    {
        foreach (Author person in people)
        {
            string given = person.Given is null ? "" : ", " + person.Given;
            Add(tag, person.Family + given + (person.Suffix is null ? "" : ", " + person.Suffix));
        }
    }

    private void Add(string tag, string? value)
    {
        if (OneLine.Of(value ?? "") is { Length: > 0 } line)
            _text.Append(tag).Append("  - ").Append(line).Append(LineEnd);
    }
}
