namespace TypedCorpus.Search;

/// <summary>What a search is asked for.</summary>
internal readonly struct SearchRequest(string query, bool asYouType, MatchMode mode, int limit)
{
    public readonly string Query = query;

    /// <summary>Whether the last word of the query may be the beginning of a longer one.</summary>
    public readonly bool AsYouType = asYouType;

    public readonly MatchMode Mode = mode;

    /// <summary>The number of hits that are wanted at most.</summary>
    public readonly int Limit = limit;
}

/// <summary>Which papers match a query; the values are those of the public options.</summary>
internal enum MatchMode
{
    /// <summary>Those with all words, or if there are none, those with any.</summary>
    AllThenAny = 0,

    /// <summary>Those with all words.</summary>
    All = 1,

    /// <summary>Those with any word.</summary>
    Any = 2,
}
