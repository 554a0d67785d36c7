using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>What a document says once for all records of a list: their year, their venue, and the name of the list.</summary>
/// <param name="Year">The year of the records that have no date.</param>
/// <param name="Venue">The venue of the records that have none.</param>
/// <param name="Section">The name of the list, if the document has several.</param>
/// <param name="Key">The name of the record in an object of records.</param>
internal sealed record JsonContext(int? Year = null, string? Venue = null, string? Section = null, string? Key = null)
{
    private const int YearLength = 4;
    private const string SectionField = "section";

    public static readonly JsonContext None = new();

    private static readonly string[] Headings = ["title", "name", "label", "heading", "section", "session", "track", "topic", "category"];

    /// <summary>The context within an object that contains records.</summary>
    /// <param name="value">The object.</param>
    /// <param name="isGroup">Whether the object is one of several, so that its heading tells them apart.</param>
    public JsonContext Within(JsonValue value, bool isGroup)
    {
        JsonContext within = this;
        foreach (JsonMember member in value.Members)
        {
            if (member.Value.Scalar is not { } text || WhiteSpace.IsBlank(text))
                continue;
            if (member.Folded == "year" && YearOf(WhiteSpace.Trim(text)) is { } year)
                within = within with { Year = year };
            else if ((member.Roles & JsonRoles.Venue) != JsonRoles.None)
                within = within with { Venue = WhiteSpace.Fold(text) };
        }

        return isGroup && HeadingOf(value) is { } heading ? within.Named(heading) : within;
    }

    /// <summary>The context within a list of a name, which may be a year.</summary>
    public JsonContext Named(string name) => YearOf(name) is { } year ? this with { Year = year } : this with { Section = name };

    /// <summary>The context of a record with a name, unless that only counts the records.</summary>
    public JsonContext Keyed(string name) => name.All(AsciiChar.IsDigit) || JsonLists.IsPlain(name) ? this : this with { Key = name };

    /// <summary>Adds to a bibliography what it does not say itself.</summary>
    public BibliographyModel Complete(BibliographyModel bibliography)
    {
        if (this == None)
            return bibliography;
        string? arxivId = Key is null ? null : ArxivId.Of(Key);
        bibliography = bibliography with
        {
            Year = bibliography.Year ?? Year,
            Venue = bibliography.Venue ?? Venue,
            Key = bibliography.Key ?? (arxivId is null ? Key : null),
            Doi = bibliography.Doi ?? (Key is not null && Doi.Is(Key) ? Doi.Bare(Key) : null),
            ArxivId = bibliography.ArxivId ?? arxivId,
        };
        bool hasSection = Section is null || bibliography.Fields.Any(static field => field.Name == SectionField);
        return hasSection
            ? bibliography
            : bibliography with { Fields = bibliography.Fields.Append(new(SectionField, Section!)).ToEquatableArray() };
    }

    private static string? HeadingOf(JsonValue value)
    {
        foreach (string heading in Headings)
        {
            foreach (JsonMember member in value.Members)
            {
                if (member.Folded == heading && member.Value.Scalar is { } text && !WhiteSpace.IsBlank(text))
                    return WhiteSpace.Fold(text);
            }
        }

        return null;
    }

    private static int? YearOf(string text)
    {
        bool isYear = text.Length == YearLength && text.All(AsciiChar.IsDigit) && text[0] is '1' or '2';
        return isYear ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
