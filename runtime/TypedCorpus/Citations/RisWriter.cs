using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>Writes a work as a record of RIS, its tags always in the same order.</summary>
internal sealed class RisWriter(CitedWork work)
{
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();

    public static string Write(CitedWork work) => new RisWriter(work).Write();

    private string Write()
    {
        Add("TY", EntryTypes.ToRis(work.EntryType ?? EntryTypes.Other));
        Add("ID", work.Id);
        Add("TI", work.Title);
        AddPeople("AU", work.Authors);
        AddDate();
        Add("T2", work.Venue);
        Add("VL", work.Volume);
        Add("IS", work.Issue);
        AddPages();
        Add("PB", work.Issuer);
        Add("DO", work.Doi);
        Add("AN", work.ArxivId is { } number ? "arXiv:" + number : null);
        Add("UR", work.Address);
        Add("L1", work.PdfUrl);
        foreach (string keyword in work.Keywords)
            Add("KW", keyword);
        Add("LA", work.Language);
        Add("N1", work.Note);
        foreach ((string name, string value) in work.Fields)
            AddField(name, value);
        Add("AB", work.Abstract);
        return _text.Append("ER  - ").Append(LineEnd).ToString();
    }

    private void AddDate()
    {
        Add("PY", work.Year?.ToString(CultureInfo.InvariantCulture));
        if (work.Dates is not [{ Month: > 0 } date, ..])
            return;
        // Year, month, day and what else there is, each ended by a slash.
        string day = date.Day > 0 ? date.Day.ToString("00", CultureInfo.InvariantCulture) : "";
        Add("DA", string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{day}/"));
    }

    private void AddPages()
    {
        if (work.Pages?.Split('\u2013') is [var first, var last] && first.Length > 0 && last.Length > 0 && first != last)
        {
            Add("SP", first);
            Add("EP", last);
        }
        else
        {
            Add("SP", work.Pages);
        }
    }

    private void AddField(string name, string value)
    {
        if (RisFields.TagOf(name) is not { } tag || work.IsCovered(name))
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
