namespace TypedCorpus.Search;

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
