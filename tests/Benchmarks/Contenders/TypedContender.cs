using TypedCorpus;

namespace Contenders;

/// <summary>The compiled corpus.</summary>
internal sealed class TypedContender : Contender
{
    private readonly PaperCorpus _papers = Papers.All;

    public override string TitleOf(string title) => _papers[title].Title;

    public override string FirstFor(string query) => Search(query)[0].Paper.Title;

    public override int CountFor(string query) => Search(query).Count;

    private SearchResults Search(string query) => _papers.Search(query, new() { Matching = TermMatching.Any });
}
