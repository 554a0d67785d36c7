using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Lists the first papers of a corpus in its order.</summary>
internal sealed class CorpusListView(IReadOnlyList<Paper> listed, int total) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (Paper paper in listed)
            TabSeparated.WriteRow(writer, paper.Id, paper.Title);
    }

    public IRenderable Render(Theme theme)
    {
        var papers = new PaperGrid(theme);
        for (int i = 0; i < listed.Count; i++)
            papers.Add(NumberText.Plain(i + 1), listed[i]);
        return papers.WithTotal(total);
    }
}

/// <summary>Lists the papers of a document with their ranks.</summary>
internal sealed class DocumentListView(IReadOnlyList<ListedPaper> listed, int total) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach ((Paper paper, Appearance place) in listed)
            TabSeparated.WriteRow(writer, NumberText.Plain(place.Rank), paper.Id, paper.Title);
    }

    public IRenderable Render(Theme theme)
    {
        var papers = new PaperGrid(theme);
        foreach ((Paper paper, Appearance place) in listed)
            papers.Add(NumberText.Plain(place.Rank), paper);
        return papers.WithTotal(total);
    }
}

/// <summary>Lists the papers that are related to one, with their similarity.</summary>
internal sealed class RelatedListView(IReadOnlyList<RelatedPaper> related, int total) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach ((Paper paper, double similarity) in related)
            TabSeparated.WriteRow(writer, NumberText.TwoDecimals(similarity), paper.Id, paper.Title);
    }

    public IRenderable Render(Theme theme)
    {
        var papers = new PaperGrid(theme);
        foreach ((Paper paper, double similarity) in related)
            papers.Add(NumberText.TwoDecimals(similarity), paper);
        return Literal.Capped(papers.WithTotal(total));
    }
}
