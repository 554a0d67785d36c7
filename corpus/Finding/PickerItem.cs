namespace TypedCorpus.App.Finding;

/// <summary>A paper in the list of the picker.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Hit">How the query found it; null without a query.</param>
internal readonly record struct PickerItem(Paper Paper, SearchHit? Hit)
{
    public IReadOnlyList<TextRange> TitleMatches => Hit?.GetTitleMatches() ?? [];
}
