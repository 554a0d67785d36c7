using TypedCorpus.Text;

namespace TypedCorpus.Search.Query;

/// <summary>The field of a paper that an item of a query is about.</summary>
internal enum QueryField : byte
{
    /// <summary>Any text: the title, the abstract, and the names of authors and venues.</summary>
    Any,

    Title,
    Abstract,
    Author,
    Venue,

    /// <summary>From here on, fields that have values and no words.</summary>
    Keyword,

    Year,
    Document,
    Type,
    Doi,
    Arxiv,

    /// <summary>What a paper has, such as code.</summary>
    Has,
}

/// <summary>The names of the fields.</summary>
internal static class QueryFields
{
    // By the numbers of the fields.
    private static readonly string[] Names =
        ["", "title", "abstract", "author", "venue", "keyword", "year", "document", "type", "doi", "arxiv", "has"];

    /// <summary>Finds a field by its name; <see cref="QueryField.Any"/> if no field has it.</summary>
    public static QueryField Find(ReadOnlySpan<char> name)
    {
        for (int field = 1; field < Names.Length; field++)
        {
            if (CaseFolding.Equals(name, Names[field]))
                return (QueryField)field;
        }

        return QueryField.Any;
    }

    /// <summary>Whether a field consists of words, which are searched as those of all texts are.</summary>
    public static bool HasWords(QueryField field) => field < QueryField.Keyword;
}
