using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
using TypedCorpus.Sets;

namespace TypedCorpus;

/// <summary>Visits the papers that a search in a set finds.</summary>
internal readonly struct PaperVisitor(SetPapers papers, Action<Paper> visit) : IPartVisitor
{
    public void Visit(SearchPart part, PaperSet found, ReadOnlySpan<int> scores)
    {
        foreach (int paper in found)
            visit(papers.PaperAtPlace(part.First + paper));
    }
}
