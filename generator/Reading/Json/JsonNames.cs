using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The names that are in use for the fields of a paper, the most specific first, in the form of <see cref="Fold"/>, in
/// which <c>arxiv_id</c>, <c>arxivId</c> and <c>ARXIV-ID</c> are equal.
/// </summary>
internal static class JsonNames
{
    public static readonly string[] Title = ["title"];
    public static readonly string[] Abstract = ["abstract", "summary", "abstractnote", "abstracttext", "tldr"];
    public static readonly string[] Authors = ["authorsparsed", "authors", "author", "authorships", "creators"];
    public static readonly string[] Date =
    [
        "published", "publishedat", "publicationdate", "publishedon", "datepublished", "releasedate", "date", "updatedate",
    ];

    public static readonly string[] Doi = ["doi"];
    public static readonly string[] Arxiv = ["arxivid", "arxiv", "eprint"];
    public static readonly string[] Id = ["id", "paperid", "key", "citationkey", "bibkey"];
    public static readonly string[] Url = ["url", "link", "paperurl", "absurl", "openreview", "openreviewurl", "forum"];
    public static readonly string[] Pdf = ["pdfurl", "pdf", "pdflink", "urlpdf", "paperpdf"];
    public static readonly string[] Venue =
        ["venue", "journal", "journalref", "booktitle", "conference", "containertitle", "journaltitle"];

    public static readonly string[] Issue = ["issue", "number"];
    public static readonly string[] Keywords = ["keywords", "keyword", "tags", "aikeywords"];
    public static readonly string[] Categories = ["categories", "category"];
    public static readonly string[] Note = ["note", "comments", "comment"];

    /// <summary>Objects that wrap the members of a paper: Hugging Face's daily papers, OpenReview's notes.</summary>
    public static readonly string[] Wrappers = ["paper", "content"];

    private static readonly Dictionary<string, JsonRoles> Roles = ByName(
        (Title, JsonRoles.Title),
        (Abstract, JsonRoles.Abstract),
        (Authors, JsonRoles.Authors),
        ([.. Doi, .. Arxiv], JsonRoles.Identifier),
        ([.. Date, "year", "publicationyear", "issued"], JsonRoles.Date),
        (Venue, JsonRoles.Venue),
        ([.. Url, .. Pdf], JsonRoles.Address));

    /// <summary>What a folded name says of a paper.</summary>
    public static JsonRoles RolesOf(string folded) => Roles.TryGetValue(folded, out JsonRoles roles) ? roles : JsonRoles.None;

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is not ('_' or '-' or ' '))
                folded.Append(CaseFolding.Fold(c));
        }

        return folded.ToString();
    }

    private static Dictionary<string, JsonRoles> ByName(params (string[] Names, JsonRoles Roles)[] rows)
    {
        var roles = new Dictionary<string, JsonRoles>(StringComparer.Ordinal);
        foreach ((string[] names, JsonRoles role) in rows)
        {
            foreach (string name in names)
            {
                roles.TryGetValue(name, out JsonRoles others);
                roles[name] = others | role;
            }
        }

        return roles;
    }
}
