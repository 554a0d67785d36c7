using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Makes the properties of a paper from what was found in a record, and keeps the rest as fields.</summary>
internal sealed class JsonBibliography(JsonFindings findings, FieldCollector fields, JsonDialect dialect)
{
    public BibliographyModel Read()
    {
        findings.Take(PaperPart.Markup, static _ => true);
        string[] incomplete = findings.Take(PaperPart.Incomplete, static _ => true)?.Value.Scalar?.Split(' ') ?? [];
        NoteLines note = NoteLines.Take(findings, fields);
        JsonCitation? citation = JsonCitation.Take(findings);
        (EquatableArray<PersonModel> authors, ILookup<string, PersonModel> others) = TakePeople(citation, incomplete);
        string? entryType = TakeType();
        var identifiers = new JsonIdentifiers(findings, fields, dialect);
        string? volume = Text(PaperPart.Volume);
        string? pages = TakePages();
        string? issue = Text(PaperPart.Issue) ?? TakeNumber(entryType, volume);
        string? venue = TakeVenue(entryType, volume ?? pages ?? issue) ?? citation?.Venue;
        (int? year, int? month) =
            new JsonDates(findings, fields).Read(identifiers.IsOfArxiv ? identifiers.ArxivId : null, citation?.Year ?? venue);
        foreach (IGrouping<string, PersonModel> people in others)
            fields.Keep(people.Key, PersonNames.Write(people));
        var bibliography = new BibliographyModel
        {
            Key = note.Key ?? identifiers.Key,
            EntryType = entryType,
            Authors = authors,
            Year = year,
            Month = month,
            Venue = venue,
            Volume = volume,
            Issue = issue,
            Pages = pages,
            Publisher = Text(PaperPart.Publisher),
            Doi = identifiers.Doi ?? note.Doi,
            ArxivId = identifiers.ArxivId ?? note.ArxivId,
            Url = identifiers.Url,
            PdfUrl = identifiers.PdfUrl,
            Keywords = TakeList(PaperPart.Keywords),
            Categories = TakeList(PaperPart.Categories),
            Language = Text(PaperPart.Language),
            Note = dialect.Show(note.Text),
        };

        new JsonRest(findings, fields, dialect, incomplete).Keep();
        return bibliography with { Fields = fields.ToArray() };
    }

    /// <summary>The addresses of repositories that members of a record name.</summary>
    public static IReadOnlyList<string> TakeRepositories(JsonFindings findings)
    {
        var addresses = new List<string>();
        foreach (JsonFinding found in findings.All(PaperPart.Repository))
        {
            string[] here = JsonTexts.All(found.Value).Select(static text => text.Scalar!).Where(WebAddress.Is).ToArray();
            found.IsTaken = here.Length > 0;
            addresses.AddRange(here);
        }

        return addresses;
    }

    private (EquatableArray<PersonModel> Authors, ILookup<string, PersonModel> Others) TakePeople(
        JsonCitation? citation, string[] incomplete)
    {
        var people = new List<JsonPerson>();
        IEnumerable<IGrouping<int?, JsonFinding>> byRank = findings.All(PaperPart.Authors)
            .GroupBy(static found => found.RankOf(PaperPart.Authors));
        foreach (IGrouping<int?, JsonFinding> same in byRank)
        {
            // The best of several lists has all that the others have; people in objects of an array are one list.
            if (people.Count == 0)
                people.AddRange(same.SelectMany(found => JsonPeople.Read(found.Value, dialect)));
            foreach (JsonFinding found in same)
                found.IsTaken = people.Count > 0 || found.Value.Items.Count == 0;
        }

        if (citation is not null && people.Count < citation.People.Count)
            people = [.. citation.People];
        List<JsonPerson> editors = TakeEditors();
        IEnumerable<JsonPerson> all = people
            .Concat(editors)
            .Concat(TakeContributors(editors))
            .Concat(incomplete
                .Where(static variable => variable is "author" or "editor")
                .Select(static variable => new JsonPerson(PersonNames.Others, variable)));
        return (
            all.Where(static person => person.Field is null).Select(static person => person.Person).ToEquatableArray(),
            all.Where(static person => person.Field is not null).ToLookup(static person => person.Field!, static person => person.Person));
    }

    /// <summary>Takes those who neither wrote nor edited the paper; a list of texts is a field as it is.</summary>
    private List<JsonPerson> TakeContributors(List<JsonPerson> editors)
    {
        var contributors = new List<JsonPerson>();
        foreach (JsonFinding found in findings.All(PaperPart.Contributors))
        {
            if (!found.Value.Items.Any(static item => item.Kind == JsonKind.BeginObject))
                continue;
            found.IsTaken = true;
            contributors.AddRange(JsonPeople.Read(found.Value, dialect)
                .Where(person => !editors.Exists(editor => editor.Person == person.Person)));
        }

        return contributors.ConvertAll(static person => person.Field is null ? person with { Role = "contributor" } : person);
    }

    private List<JsonPerson> TakeEditors()
    {
        JsonFinding[] all = findings.All(PaperPart.Editors);
        int? best = all.Length > 0 ? all[0].RankOf(PaperPart.Editors) : null;
        var editors = new List<JsonPerson>();
        // The best of several lists; people in objects of an array are one.
        foreach (JsonFinding found in all.Where(found => found.RankOf(PaperPart.Editors) == best))
        {
            found.IsTaken = true;
            editors.AddRange(JsonPeople.Read(found.Value, dialect).Select(static person => person with { Role = "editor" }));
        }

        return editors;
    }

    /// <summary>Takes the types that are known; the most specific name gives it.</summary>
    private string? TakeType()
    {
        string? entryType = null;
        foreach (JsonFinding found in findings.All(PaperPart.Type))
        {
            // In CSL-JSON this is what kind of thesis or report a work is.
            if (dialect.IsCsl && found.Folded == "genre")
                continue;
            string? type = found.Name == CslNames.EntryType
                ? CaseFolding.Fold(WhiteSpace.Trim(found.Value.Scalar ?? ""))
                : JsonTexts.All(found.Value).Select(text => JsonTypes.Of(text.Scalar!, dialect))
                    .FirstOrDefault(static one => one is not null);
            found.IsTaken = !string.IsNullOrEmpty(type);
            entryType ??= found.IsTaken ? type : null;
        }

        return entryType ?? (dialect.IsCsl ? EntryTypes.Other : null);
    }

    private string? TakeVenue(string? entryType, string? place)
    {
        bool isInBook = entryType is not null && EntryTypes.IsInBook(entryType);
        JsonFinding? venue = (isInBook ? findings.Take(PaperPart.Venue, static found => found.Folded == "booktitle") : null)
            ?? findings.Take(PaperPart.Venue, IsVenue);
        // Mendeley and others call the journal a source; elsewhere that is where a record comes from.
        if (venue is null && place is not null && !dialect.IsCsl && findings.Find("source") is { Value.Kind: JsonKind.String } source)
            (venue, source.IsTaken) = (source, true);
        if (venue is null)
            return null;
        JsonValue[] titles = JsonTexts.All(venue.Value).ToArray();
        // Crossref has the series of a book before its title.
        bool hasSeries = isInBook && dialect.IsCsl && titles.Length == 2;
        if (hasSeries)
            fields.Keep("series", dialect.Show(titles[0].Scalar));
        return dialect.Show(hasSeries ? titles[1].Scalar : JsonTexts.First(venue.Value)?.Scalar);
    }

    private bool IsVenue(JsonFinding found)
    {
        if (JsonTexts.First(found.Value) is not { Kind: JsonKind.String } text || NoValue.Is(text.Scalar))
            return false;
        // Papers with Code names the page of a paper so.
        return found.Folded != "conference" || !findings.Saw("proceeding") || text.Scalar!.IndexOf('-') < 0
            || text.Scalar.IndexOf(' ') >= 0;
    }

    /// <summary>A number is that of an issue in a volume or a journal; elsewhere it counts reports or submissions.</summary>
    private string? TakeNumber(string? entryType, string? volume)
    {
        bool isIssue = entryType is null
            ? volume is not null
                || findings.Peek(PaperPart.Venue, IsVenue) is { Folded: "journal" or "journaltitle" or "publicationtitle" or "" }
            : !EntryTypes.HasOwnNumber(entryType) && (entryType == "article" || volume is not null);
        return isIssue ? Text(PaperPart.Number) : null;
    }

    private string? TakePages()
    {
        string? whole = Text(PaperPart.Pages);
        string? first = Text(PaperPart.FirstPage);
        string? last = Text(PaperPart.LastPage);
        if (first is not null && last is not null && (whole is null || whole == first))
            return PageRange.Of(first, last);
        return (whole ?? first ?? last) is { } pages ? PageRange.Of(pages) : null;
    }

    /// <summary>All keywords or categories, each once.</summary>
    private EquatableArray<string> TakeList(PaperPart part)
    {
        List<string> all = [];
        foreach (JsonFinding found in findings.All(part))
        {
            IReadOnlyList<string> here = found.Value.Kind == JsonKind.String
                ? KeywordList.Split(Markup.Strip(found.Value.Scalar!))
                : Strings(found.Value);
            found.IsTaken = here.Count > 0;
            all.AddRange(part == PaperPart.Categories ? here.SelectMany(Categories) : here);
        }

        return all.Count == 0 ? default : KeywordList.Distinct(all);
    }

    private static string[] Strings(JsonValue value) =>
        [.. JsonTexts.All(value).Where(static text => text.Kind == JsonKind.String).Select(static text => Markup.Strip(text.Scalar!))];

    /// <summary>
    /// The data set of arXiv separates categories by spaces, <c>cs.CL hep-ph</c>; elsewhere a category may contain spaces.
    /// </summary>
    private static string[] Categories(string text)
    {
        string[] words = WhiteSpace.Fold(text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.All(static word => word.IndexOfAny(['.', '-']) > 0) ? words : [text];
    }

    /// <summary>A text, the first item of an array or the content of an object.</summary>
    private string? Text(PaperPart part) =>
        findings.Take(part, static found => JsonTexts.First(found.Value) is { } text && !NoValue.Is(text.Scalar)) is { } found
        ? dialect.Show(JsonTexts.First(found.Value)!.Scalar)
        : null;
}
