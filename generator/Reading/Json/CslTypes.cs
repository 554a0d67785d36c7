using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Tells CSL-JSON from objects of another scheme, by the vocabulary of the CSL 1.0.2 schema.</summary>
internal static class CslTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
        "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic",
        "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation",
        "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    };

    /// <summary>The type of entry by its BibTeX name; null for a type that CSL does not have.</summary>
    public static string? EntryType(string type) => Names.Contains(type) ? EntryTypes.FromCsl(type) : null;

    public static bool IsCsl(JsonMembers members) =>
        (members.Has("id") && members.Peek("type") is { Kind: JsonKind.String } type && Names.Contains(type.Scalar!))
        || members.Peek("issued") is { Kind: JsonKind.BeginObject }
        || members.Has("container-title")
        || HasPartedName(members.Peek("author"));

    private static bool HasPartedName(JsonValue? authors) =>
        authors?.FirstItem?.Members.Any(static member => member.Name is "family" or "literal") == true;
}
