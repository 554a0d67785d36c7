using TypedCorpus.Generator.Reading.Json;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Tables;

/// <summary>What the columns of a table mean, by their names in the exports of services and by those that members of JSON have.</summary>
internal sealed class TableColumns
{
    /// <summary>Names of columns, folded, that only tables have.</summary>
    private static readonly string[][] Names =
    [
        [F.ArxivNumber, "id", "arxivid", "arxiv"],
        [F.Title, "title", "articletitle", "documenttitle", "itemtitle", "papertitle", "displayname"],
        [F.Abstract, "abstract", "abstractnote"],
        [F.Authors, "authorfullnames", "authors", "author", "authornames", "creators", "firstauthors", "authorshipsauthordisplayname"],
        [F.Date, "publicationdate", "datepublished", "coverdate", "versions"],
        [F.Year, "publicationyear", "pubyear", "year", "yearofpublication"],
        [F.Venue, "sourcetitle", "publicationtitle", "journalbook", "journaltitle", "anthologytitle", "journal", "conferencename",
            "source"],
        [F.Volume, "volume", "journalvolume"],
        [F.Issue, "issue", "journalissue", "issuenumber", "number"],
        [F.Pages, "pages", "pagination", "pagerange"],
        [F.FirstPage, "pagestart", "startpage", "beginpage", "artno", "articlenumber"],
        [F.LastPage, "pageend", "endpage"],
        [F.Doi, "doi", "itemdoi", "doilink"],
        [F.Url, "url", "link", "articleurl", "externalurl", "sourceurls", "arnumberurl", "paperurl"],
        [F.Pdf, "pdflink", "pdfurl", "fulltexturl"],
        [F.Keywords, "authorkeywords", "keywords", "manualtags", "automatictags", "tags", "meshterms"],
        [F.Language, "languageoforiginaldocument", "language"],
        [F.Type, "itemtype", "documenttype", "publicationtype", "contenttype", "entrytype", "type", "typeofreference"],
        [F.SerialNumber, "issns", "isbns"],
        ["editor", "editor", "editors", "bookeditors", "secondaryauthors"],
        ["eid", "artno", "articlenumber"],
        ["address", "placepublished", "publisherplace"],
        ["issn", "issn"],
        ["isbn", "isbn"],
        ["pmid", "pmid", "pubmedid"],
        ["pmcid", "pmcid"],
        ["shortjournal", "abbreviatedsourcetitle", "journalabbreviation", "journalisoabbreviation"],
        ["series", "bookseriestitle", "series"],
        ["eventtitle", "conferencename", "conferencetitle"],
        ["urldate", "accessdate"],
        ["otherid", "id"],
    ];

    private static readonly Dictionary<PaperPart, string> Parts = new()
    {
        [PaperPart.Title] = F.Title,
        [PaperPart.Abstract] = F.Abstract,
        [PaperPart.Authors] = F.Authors,
        [PaperPart.Editors] = "editor",
        [PaperPart.Year] = F.Year,
        [PaperPart.Month] = F.Month,
        [PaperPart.Date] = F.Date,
        [PaperPart.Venue] = F.Venue,
        [PaperPart.Volume] = F.Volume,
        [PaperPart.Issue] = F.Issue,
        [PaperPart.Number] = F.Issue,
        [PaperPart.Pages] = F.Pages,
        [PaperPart.FirstPage] = F.FirstPage,
        [PaperPart.LastPage] = F.LastPage,
        [PaperPart.Publisher] = F.Publisher,
        [PaperPart.Doi] = F.Doi,
        [PaperPart.Arxiv] = F.Arxiv,
        [PaperPart.Key] = F.Key,
        [PaperPart.Url] = F.Url,
        [PaperPart.Pdf] = F.Pdf,
        [PaperPart.Keywords] = F.Keywords,
        [PaperPart.Categories] = F.Categories,
        [PaperPart.Language] = F.Language,
        [PaperPart.Note] = F.Note,
        [PaperPart.Type] = F.Type,
    };

    public TableColumns(IReadOnlyList<string> header)
    {
        var rows = new Dictionary<string, List<(int Rank, string Tag)>>(StringComparer.Ordinal);
        var tags = new List<string>();
        foreach (string name in header)
        {
            string tag = Tag(name, tags);
            tags.Add(tag);
            foreach ((string field, int rank) in FieldsOf(name))
            {
                if (!rows.TryGetValue(field, out List<(int, string)>? row))
                    rows.Add(field, row = []);
                row.Add((rank, tag));
            }
        }

        Tags = tags;
        Fields = new([.. rows.Select(
            static row => (string[])[row.Key, .. row.Value.OrderBy(static tag => tag.Rank).Select(static tag => tag.Tag)])]);
    }

    /// <summary>The tag of each column, all different.</summary>
    public IReadOnlyList<string> Tags { get; }

    public FieldTable Fields { get; }

    public bool HasTitle => Fields.TagsOf(F.Title).Length > 0;

    /// <summary>How many columns are fields of a paper.</summary>
    public int Known => Tags.Count(Fields.Knows);

    /// <summary>The name of a column as a field may have it: letters, digits and hyphens.</summary>
    private static string Tag(string name, List<string> others)
    {
        string letters = string.Concat(
            WhiteSpace.Trim(name).Select(static c => AsciiChar.IsLetterOrDigit(c) ? c : c is ' ' or '_' or '-' or '.' or '/' ? '-' : '\0'));
        string tag = CaseFolding.Fold(letters.Replace("\0", "").Trim('-'));
        if (tag.Length == 0)
            tag = "column";
        return others.Contains(tag) ? $"{tag}-{others.Count + 1}" : tag;
    }

    private static IEnumerable<(string Field, int Rank)> FieldsOf(string name)
    {
        string folded = Fold(name);
        bool isNamed = false;
        foreach (string[] row in Names)
        {
            int rank = Array.IndexOf(row, folded);
            if (rank <= 0)
                continue;
            isNamed = true;
            yield return (row[0], rank);
        }

        foreach (JsonPathEnd end in End(name)?.Ends ?? [])
        {
            // What a table calls so is told above.
            if (isNamed && end.Part != PaperPart.Key)
                continue;
            if (end.Field is not null)
                yield return (end.Field, end.Rank);
            else if (Parts.TryGetValue(end.Part, out string? field))
                yield return (field, Names.Length + end.Rank);
        }
    }

    private static string Fold(string name) => CaseFolding.Fold(string.Concat(name.Where(AsciiChar.IsLetterOrDigit)));

    /// <summary>Where the paths of JSON lead by a name, which may be a path of its own: <c>authorships.author.display_name</c>.</summary>
    private static JsonPathNode? End(string name)
    {
        if (JsonPathNode.Root.Child(JsonNames.Fold(name)) is { } direct)
            return direct;
        JsonPathNode? node = JsonPathNode.Root;
        foreach (string step in name.Split('.'))
            node = node?.Child(JsonNames.Fold(step));
        return node;
    }
}
