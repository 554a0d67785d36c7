using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes the fields of a paper from the variables of an item of CSL-JSON.</summary>
internal static class CslBibliography
{
    /// <summary>Members of other schemes, which have an id and the same types too.</summary>
    private static readonly string[] OfOthers = ["authors", "creators", "year", "journal", "venue", "booktitle"];

    /// <summary>Whether an object is an item of CSL-JSON rather than of another scheme.</summary>
    public static bool IsCsl(JsonMembers members) =>
        (members.Has("id") && members.Peek("type") is { Kind: JsonKind.String } type && EntryTypes.IsCsl(type.Scalar!)
            && !OfOthers.Any(members.Has))
        || members.Peek("issued") is { Kind: JsonKind.BeginObject }
        || members.Has("container-title")
        || members.Peek("author")?.FirstItem?.Members.Any(static member => member.Name is "family" or "literal") == true;

    public static BibliographyModel Read(JsonMembers members, FieldCollector fields)
    {
        string? type = members.TakeText("type");
        string? entryType = type is not null && EntryTypes.IsCsl(type) ? EntryTypes.FromCsl(type) : null;
        if (type is not null && entryType is null)
            fields.Keep("type", type);
        Func<string, string> show = HasMarkup(members) ? Show : WhiteSpace.Fold;
        JsonMembers? custom = Custom(members);
        members.Drop("custom");
        custom?.Drop(CslNames.Markup);
        if (custom is not null)
            DropNamed(members, custom);
        string[] incomplete = custom?.TakeText(CslNames.Incomplete)?.Split(' ') ?? [];
        EquatableArray<PersonModel> authors = People(members, "author", incomplete);
        CslDate? issued = Date(members, fields);
        string? doi = JsonBibliography.ReadDoi(members.TakeScalar("DOI"), fields);
        string? url = members.Take(static value => value.Scalar is { } text && WebAddress.Is(text), "URL")?.Scalar;
        string? arxivId = TakeArxivId(members);
        var bibliography = new BibliographyModel
        {
            Key = members.TakeText("id", "citation-key") is { } key ? WhiteSpace.Trim(key) : null,
            EntryType = custom?.TakeText(CslNames.EntryType) ?? entryType ?? EntryTypes.Other,
            Authors = authors,
            Year = issued?.First.Year,
            Month = issued?.First.Month,
            Venue = Text(members, show, "container-title"),
            Volume = Text(members, show, "volume"),
            Issue = entryType is not null && EntryTypes.HasOwnNumber(entryType) ? Text(members, show, "issue") : Text(members, show, "issue", "number"),
            Pages = Text(members, show, "page") is { } pages ? PageRange.Of(pages) : null,
            Publisher = Text(members, show, "publisher"),
            Doi = doi,
            ArxivId = arxivId ?? ArxivId.Carried(doi, url),
            Url = url,
            PdfUrl = custom?.Take(static value => value.Scalar is { } text && WebAddress.Is(text), "pdf", "file")?.Scalar,
            Keywords = JsonBibliography.Keywords(members.Take("keyword", "subject")),
            Categories = JsonBibliography.Keywords(members.Take("categories")),
            Language = Text(members, show, "language"),
            Note = Text(members, show, "note"),
        };

        KeepOthers(members, incomplete, show, fields);
        foreach ((string name, string text) in custom?.Rest() ?? [])
            fields.Keep(CaseFolding.Fold(name), text);
        return bibliography with { Fields = fields.ToArray() };
    }

    /// <summary>Drops each variable whose text also stands by the name of its field.</summary>
    private static void DropNamed(JsonMembers members, JsonMembers custom)
    {
        foreach ((string name, string text) in custom.Rest())
        {
            string? variable = Array.IndexOf(FieldNames.Issuers, name) >= 0 ? "publisher" : FieldNames.ToCslText(name);
            if (variable is not null && members.Peek(variable)?.Scalar == text)
                members.Drop(variable);
        }
    }

    /// <summary>Whether texts may have markup; what this library writes tells where what looks like it is none.</summary>
    public static bool HasMarkup(JsonMembers members) => Custom(members)?.Peek(CslNames.Markup)?.Scalar != CslNames.None;

    /// <summary>A text for display, without markup; a text of markup alone stays.</summary>
    public static string Show(string text) => WhiteSpace.Fold(CslMarkup.Strip(text)) is { Length: > 0 } shown ? shown : WhiteSpace.Fold(text);

    private static JsonMembers? Custom(JsonMembers members) =>
        members.Peek("custom") is { Kind: JsonKind.BeginObject } pairs ? new(pairs) : null;

    /// <summary>Takes a text; of an array, as Crossref has for titles, the first.</summary>
    private static string? Text(JsonMembers members, Func<string, string> show, params string[] names)
    {
        JsonValue? value = members.Take(names);
        string? text = value?.Kind == JsonKind.BeginArray ? value.FirstItem?.Scalar : value?.Scalar;
        return WhiteSpace.IsBlank(text) ? null : show(text!);
    }

    /// <summary>Takes the number of arXiv, which is the place of a work in that archive.</summary>
    private static string? TakeArxivId(JsonMembers members)
    {
        bool isArxiv = string.Equals(members.Peek("archive")?.Scalar, "arXiv", StringComparison.OrdinalIgnoreCase);
        if (!isArxiv || members.Peek("archive_location")?.Scalar is not { } place || ArxivId.Of(place) is not { } number)
            return null;
        members.Drop("archive", "archive_location");
        return number;
    }

    private static CslDate? Date(JsonMembers members, FieldCollector fields)
    {
        if (members.Take("issued") is not { } value)
            return null;
        CslDate? issued = CslDates.Read(value);
        if (issued is null)
            fields.KeepInvalid("date", value.Scalar ?? "", value.Start, value.End, "a date");
        else if (issued.SaysMore)
            fields.Keep("date", issued.Text);
        return issued;
    }

    /// <summary>Takes the people of a variable, with the sign for those whom the list omits.</summary>
    private static EquatableArray<PersonModel> People(JsonMembers members, string variable, string[] incomplete)
    {
        EquatableArray<PersonModel> people = JsonPeople.Read(members.Take(variable));
        return Array.IndexOf(incomplete, variable) < 0 ? people : people.Append(PersonNames.Others).ToEquatableArray();
    }

    private static void KeepOthers(JsonMembers members, string[] incomplete, Func<string, string> show, FieldCollector fields)
    {
        foreach (string?[] row in FieldNames.People)
        {
            if (row[1] is { } variable)
                fields.Keep(row[0]!, PersonNames.Write(People(members, variable, incomplete)));
        }

        foreach (string?[] row in FieldNames.Dates)
        {
            if (row[1] is { } variable && members.Take(variable) is { } date)
                fields.Keep(row[0]!, CslDates.Read(date)?.Text ?? date.Scalar);
        }

        foreach ((string variable, string text) in members.Rest())
            fields.Keep(FieldNames.FromCslText(variable) ?? CaseFolding.Fold(variable), show(text));
    }
}
