namespace TypedCorpus.App.Views;

/// <summary>A paper in a list.</summary>
/// <param name="Rank">Its rank in the document that is listed; null in corpus order.</param>
/// <param name="Paper">The paper.</param>
internal sealed record ListedPaper(int? Rank, Paper Paper);
