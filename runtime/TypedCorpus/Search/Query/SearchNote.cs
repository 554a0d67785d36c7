using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>What a search says of its query: a part of it was not understood as it was perhaps meant, or was not used.</summary>
/// <param name="Kind">What there is to say.</param>
/// <param name="Text">The part of the query.</param>
/// <param name="Range">The place of that part in the query.</param>
[JsonConverter(typeof(SearchNoteJsonConverter))]
public readonly record struct SearchNote(SearchNoteKind Kind, string Text, TextRange Range)
{
    /// <summary>The note as a sentence for people, in English.</summary>
    public override string ToString() => Kind switch
    {
        SearchNoteKind.UnknownField => $"'{Text}' is not a field, so it is searched as words.",
        SearchNoteKind.InvalidValue => $"'{Text}' has a value that its field cannot have, so it is searched as words.",
        SearchNoteKind.UnclosedQuote => "A phrase has no second quotation mark, so it extends to the end of the query.",
        SearchNoteKind.UnmatchedParenthesis => "A parenthesis has no other one that belongs to it.",
        SearchNoteKind.NestedTooDeep => "Groups are nested too deep, so the parentheses of the inner ones are ignored.",
        SearchNoteKind.Ignored => "The end of the query is ignored, because the query is too long.",
        _ => "Not all papers were checked for the phrases and fields of the query, so some may be missing.",
    };
}

/// <summary>The kind of a <see cref="SearchNote"/>.</summary>
[JsonConverter(typeof(SearchNoteJsonConverter))]
public enum SearchNoteKind
{
    /// <summary>The name before a colon is not that of a field; the item is searched as words.</summary>
    UnknownField = 0,

    /// <summary>A field cannot have the value, such as a year with letters; the item is searched as words.</summary>
    InvalidValue = 1,

    /// <summary>A phrase has no second quotation mark, and extends to the end of the query.</summary>
    UnclosedQuote = 2,

    /// <summary>A parenthesis has no other one that belongs to it. An open group ends with the query.</summary>
    UnmatchedParenthesis = 3,

    /// <summary>Groups are nested too deep; the parentheses of the inner ones are ignored.</summary>
    NestedTooDeep = 4,

    /// <summary>The query has too many words or characters; this end of it is ignored.</summary>
    Ignored = 5,

    /// <summary>Texts of too many papers would have to be checked; papers that were not checked are not found.</summary>
    Incomplete = 6,
}
