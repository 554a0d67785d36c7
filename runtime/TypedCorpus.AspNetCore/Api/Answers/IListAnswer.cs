namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>An answer with a part of a list.</summary>
internal interface IListAnswer
{
    /// <summary>Gets the length of the whole list.</summary>
    int Total { get; }

    /// <summary>Gets the number of items that were skipped.</summary>
    int Offset { get; }

    /// <summary>Gets the maximum number of items that was requested.</summary>
    int Limit { get; }
}
