using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Compares names of members without case and separators: <c>arxiv_id</c>, <c>arxivId</c> and <c>ARXIV-ID</c> are equal.</summary>
internal static class JsonNames
{
    /// <summary>Objects that wrap the members of a paper: Hugging Face's daily papers, OpenReview's notes.</summary>
    public static readonly string[] Wrappers = ["paper", "content"];

    /// <summary>The members of an object that are what it says itself, and not more about it.</summary>
    private static readonly HashSet<string> Content = new(StringComparer.Ordinal)
    {
        "name", "title", "displayname", "value", "@value", "text", "", "content", "term", "label", "tag", "keyword", "subject", "fullname",
        "full", "p",
    };

    /// <summary>Objects whose members need no name before their own.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal) { "custom", "externalids", "ids", "identifiers" };

    /// <summary>Names that objects of any kind have.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "id", "key", "uid", "code", "file", "description", "identifier", "identifiers", "paper", "entryid",
    };

    private const JsonRoles OfPapers = JsonRoles.Abstract | JsonRoles.Authors | JsonRoles.Identifier | JsonRoles.Date | JsonRoles.Venue;

    /// <summary>What a folded name says of a paper.</summary>
    public static JsonRoles RolesOf(string folded)
    {
        if (JsonBibTeX.IsName(folded))
            return JsonRoles.BibTeX;
        return !Vague.Contains(folded) && JsonPathNode.Root.Child(folded) is { } path
            ? path.EndsBelow().Aggregate(JsonRoles.None, static (all, end) => all | RoleOf(end.Part))
            : JsonRoles.None;
    }

    /// <summary>Whether an object with members of these roles is a paper: it has a title, or a name and two parts of a paper.</summary>
    public static bool HaveTitle(JsonRoles roles)
    {
        JsonRoles parts = roles & OfPapers;
        return (roles & JsonRoles.Title) != JsonRoles.None
            || ((roles & JsonRoles.Name) != JsonRoles.None && (parts & (parts - 1)) != JsonRoles.None);
    }

    public static bool IsOfContent(string folded) => Content.Contains(folded);

    /// <summary>Whether the members of an object have names that need nothing before them.</summary>
    public static bool IsPlain(string folded) => Plain.Contains(folded);

    public static string Fold(string name)
    {
        int length = name.Length - SuffixLength(name);
        var folded = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            if (name[i] is not ('_' or '-' or ' ' or '.' or ':' or ';' or '#' or '$' or '/'))
                folded.Append(CaseFolding.Fold(name[i]));
        }

        return folded.ToString();
    }

    /// <summary>Solr adds the kind of a value to its name: <c>title_s</c>.</summary>
    private static int SuffixLength(string name)
    {
        int length = name.EndsWith("_ss", StringComparison.Ordinal) ? 3 : 2;
        bool hasSuffix = name.Length > length + 1 && name[name.Length - length] == '_' && name[name.Length - 1] is 's' or 't' or 'i';
        return hasSuffix ? length : 0;
    }

    private static JsonRoles RoleOf(PaperPart part) => part switch
    {
        PaperPart.Title => JsonRoles.Title,
        PaperPart.Name => JsonRoles.Name,
        PaperPart.Abstract => JsonRoles.Abstract,
        PaperPart.Authors => JsonRoles.Authors,
        PaperPart.Doi or PaperPart.Arxiv => JsonRoles.Identifier,
        PaperPart.Year or PaperPart.Date or PaperPart.NearDate => JsonRoles.Date,
        PaperPart.Venue => JsonRoles.Venue,
        PaperPart.Url or PaperPart.Pdf => JsonRoles.Address,
        _ => JsonRoles.None,
    };
}
