namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Tells records from the groups that contain them, by what they say and by the names of their members.</summary>
internal static class JsonLists
{
    /// <summary>Names of lists of papers that say nothing else, so that they are no section.</summary>
    private static readonly HashSet<string> Papers = new(
        ["papers", "publications", "articles", "works", "bibliography", "entries", "preprints", "proceedings"], StringComparer.Ordinal);

    private static readonly HashSet<string> Lists = new(
        [
            .. Papers, "items", "results", "records", "documents", "docs", "hits", "notes", "data", "rows", "list", "children", "values",
            "paperlist", "acceptedpapers", "accepted", "oral", "orals", "poster", "posters", "spotlight", "spotlights", "talks",
            "presentations", "contributions", "submissions", "references", "library", "reading", "readings",
        ],
        StringComparer.Ordinal);

    /// <summary>Names of what papers have and of what tells of a document, which may have titles too.</summary>
    private static readonly HashSet<string> Facets = new(
        [
            "tags", "tag", "topics", "topic", "keywords", "categories", "category", "subjects", "labels", "facets", "filters", "fields",
            "authors", "editors", "people", "organizers", "sponsors", "speakers", "nav", "navigation", "menu", "links", "breadcrumbs",
            "figures", "images", "tables", "pages", "columns", "journals", "venues", "conferences", "tracks", "sources", "licenses",
            "meta", "metadata", "info", "header", "about", "collection", "conference", "event", "project", "site",
        ],
        StringComparer.Ordinal);

    /// <summary>Parts of the names of what a paper refers to.</summary>
    private static readonly string[] Relations =
        ["referenc", "citation", "cited", "citing", "relat", "similar", "version", "recommend", "bibentries"];

    /// <summary>Names of members that hold a paper, beside what a service says of it.</summary>
    private static readonly HashSet<string> Wrappers = new(
        [
            .. JsonNames.Wrappers, "info", "attributes", "source", "row", "article", "work", "publication", "document", "doc", "node",
            "item", "record", "entry", "metadata", "bibjson", "fields", "properties", "citedpaper", "citingpaper", "csl", "cslitem",
        ],
        StringComparer.Ordinal);

    public static bool IsFacet(string name) => Facets.Contains(name);

    public static bool IsList(string name) => Lists.Contains(name);

    public static bool IsWrapper(string name) => Wrappers.Contains(name);

    public static bool IsPapers(string name) => Papers.Contains(name);

    /// <summary>Whether a name says no more than that a list or an object holds papers.</summary>
    public static bool IsPlain(string name) =>
        Lists.Contains(name) || Wrappers.Contains(name) || name is "" or "message" or "response" or "result";

    /// <summary>Finds out whether a complete object is a record: it has a title or BibTeX, or it wraps an object that is one.</summary>
    /// <param name="value">The object; all within it is complete.</param>
    /// <param name="isItem">Whether it is an item of an array, so that any name may be that of a wrapped record.</param>
    public static void Judge(JsonValue value, bool isItem)
    {
        if (value.Direct.Records > 0)
            JsonSchemas.Exclude(value);
        bool hasTitle = value.HasTitle;
        if (value.Direct.Records > 0 && FindWrapped(value, hasTitle, isItem) is { } wrapped)
            value.Wrap(wrapped);
        bool isPaper = (hasTitle && !JsonSchemas.IsNameMap(value)) || (value.Inside.Records == 0 && HasBibTeX(value));
        value.IsRecord = value.Wrapped is not null || (isPaper && !IsGroup(value));
    }

    private static bool HasBibTeX(JsonValue value) =>
        (value.Roles & JsonRoles.BibTeX) != JsonRoles.None && JsonBibTeX.In(value.Members) is not null;

    private static JsonValue? FindWrapped(JsonValue value, bool hasTitle, bool isItem)
    {
        JsonValue? wrapped = null;
        JsonTally lists = default;
        foreach (JsonMember member in value.Members)
        {
            bool isKnown = Wrappers.Contains(member.Folded)
                && (!hasTitle || JsonNames.Wrappers.Contains(member.Folded) || TitleOf(member.Value) == TitleOf(value));
            bool isOnly = isItem && !hasTitle && value.Inside.Records == 1 && (member.Roles & ~JsonRoles.BibTeX) == JsonRoles.None
                && JsonTally.GradeOf(member.Value.Roles) > JsonGrade.Bare;
            if (member.Value.IsRecord && (isKnown || isOnly))
                wrapped ??= member.Value;
            else if (!member.Value.IsRecord && !Relations.Any(member.Folded.Contains))
                lists += member.Value.Inside;
        }

        // What stands beside a list of papers may have a title too.
        bool isBesideList = wrapped is not null && !hasTitle && lists.Records > 0;
        return isBesideList && (lists.Grade == JsonGrade.Rich || JsonTally.GradeOf(wrapped!.Roles) < JsonGrade.Rich) ? null : wrapped;
    }

    private static string? TitleOf(JsonValue value) =>
        value.Members.FirstOrDefault(static member => (member.Roles & JsonRoles.Title) != JsonRoles.None).Value?.Scalar;

    /// <summary>Whether an object with a title is the heading of a list rather than a paper.</summary>
    public static bool IsGroup(JsonValue value)
    {
        foreach (JsonMember member in value.Members)
        {
            if (!member.Value.IsRecord && MayBeListOf(value, member.Key, member.Value.Inside))
                return true;
        }

        return JsonTally.GradeOf(value.Roles) == JsonGrade.Bare && HasEmptyList(value);
    }

    /// <summary>Whether records inside a member of an object with a title make the object their heading.</summary>
    public static bool MayBeListOf(JsonValue value, JsonName name, JsonTally inside)
    {
        if (inside.Records == 0 || Relations.Any(name.Folded.Contains))
            return false;
        JsonGrade own = JsonTally.GradeOf(value.Roles);
        bool isList = Lists.Contains(name.Folded);
        if (own < JsonGrade.Rich)
            return (isList || inside.Grade > own) && !(IsFacet(name.Folded) && inside.Grade < JsonGrade.Rich);
        return isList && inside.Grade == JsonGrade.Rich && (value.Roles & (JsonRoles.Abstract | JsonRoles.Identifier)) == JsonRoles.None;
    }

    /// <summary>Whether an object has a list of papers that is empty.</summary>
    public static bool HasEmptyList(JsonValue value) => value.Members.Any(IsEmptyList);

    private static bool IsEmptyList(JsonMember member) =>
        member.Value.Kind == JsonKind.BeginArray && member.Value.Items.Count == 0 && Lists.Contains(member.Folded);
}
