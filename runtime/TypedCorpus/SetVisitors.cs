using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
using TypedCorpus.Sets;

namespace TypedCorpus;

/// <summary>Lists the papers that a search in a set finds.</summary>
internal readonly struct PaperVisitor(SetPapers papers, List<Paper> list) : IPartVisitor
{
    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        foreach (int paper in found)
            list.Add(papers.PaperAtPlace(part.First + paper));
    }
}

/// <summary>Counts the values that the papers have which a search in a set finds.</summary>
internal readonly struct FacetVisitor(SetPapers papers, FacetCounter counter, CancellationToken cancellation) : IPartVisitor
{
    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        foreach (int paper in found)
        {
            cancellation.ThrowIfCancellationRequested();
            counter.Add(papers.PaperAtPlace(part.First + paper));
        }
    }
}
