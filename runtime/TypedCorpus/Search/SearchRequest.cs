using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search;

/// <summary>The query and the options of a search.</summary>
internal readonly struct SearchRequest
{
    public required string Query { get; init; }

    /// <summary>What all corpora of a set know of the words, of a search in some of them; null if all are searched.</summary>
    public OutsideWords? Words { get; init; }

    /// <summary>Whether the last word of the query may be the beginning of a longer one.</summary>
    public bool AsYouType { get; init; }

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool ToleratesTypos { get; init; }

    public MatchMode Mode { get; init; }

    /// <summary>The maximum number of hits, with those that are left out at the beginning.</summary>
    public int Limit { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The place of the corpus's first paper among those of all, of a search in several corpora.</summary>
    public int First { get; init; }

    /// <summary>The numbers of the documents that must list a paper; null for any.</summary>
    public int[]? Documents { get; init; }

    /// <summary>The same for each corpus of a set, of a search in several.</summary>
    public int[][]? DocumentsOfParts { get; init; }

    /// <summary>The years that a paper must be of; null for any, and for papers without a year.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Whether the paper at a place may be found; null if all may.</summary>
    public Func<int, bool>? Accepts { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Whether papers are only ranked by their scores, and none are left out.</summary>
    public bool IsPlain => Order == SearchOrder.Relevance && Documents is null && DocumentsOfParts is null && Years is null && Accepts is null;
}
