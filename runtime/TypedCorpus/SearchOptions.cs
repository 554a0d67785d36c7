namespace TypedCorpus;

/// <summary>How a search is made.</summary>
public readonly record struct SearchOptions
{
    /// <summary>The limit where none is set.</summary>
    public const int DefaultLimit = 10;

    /// <summary>The largest limit.</summary>
    public const int MaxLimit = 10_000;

    private readonly int _limit;

    /// <summary>How many hits are wanted at most, from 1 to <see cref="MaxLimit"/>; 10 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int Limit
    {
        get => _limit == 0 ? DefaultLimit : _limit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLimit);
            _limit = value;
        }
    }

    /// <summary>
    /// Whether the query is still being typed: then its last word, unless a space follows it, stands for every word
    /// that begins so.
    /// </summary>
    public bool AsYouType { get; init; }

    /// <summary>Which papers are hits: by default those with all words, or if there are none, those with any.</summary>
    public TermMatching Matching { get; init; }
}

/// <summary>Which papers a search finds.</summary>
public enum TermMatching
{
    /// <summary>Those with all words of the query; if there are none, those with any of them.</summary>
    AllThenAny = 0,

    /// <summary>Those with all words of the query.</summary>
    All = 1,

    /// <summary>Those with any word of the query.</summary>
    Any = 2,
}
