using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Views;

/// <summary>Lists what a cluster found, as <see cref="SearchView"/> lists what a corpus has.</summary>
internal sealed class ClusterAnswerView(ClusterAnswer answer) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (ClusterHit hit in answer.Hits)
            TabSeparated.WriteRow(writer, NumberText.TwoDecimals(hit.Score), hit.Paper.Id, hit.Paper.Title, hit.Snippet);
    }

    public IRenderable Render(Theme theme)
    {
        var papers = new PaperGrid(theme);
        foreach (ClusterHit hit in answer.Hits)
            papers.Add(NumberText.TwoDecimals(hit.Score), RenderHit(hit, theme));
        return Literal.Capped(papers.WithTotal((int)(answer.TotalCount ?? answer.Hits.Count)));
    }

    private static Rows RenderHit(ClusterHit hit, Theme theme)
    {
        var rows = new List<IRenderable>
        {
            new Highlighted(hit.Paper.Title, hit.TitleMatches, theme.Title, theme.Match),
            Literal.Of(hit.Paper.Id, theme.Muted),
        };
        if (hit.Snippet.Length > 0)
            rows.Add(new Highlighted(hit.Snippet, hit.SnippetMatches, Style.Plain, theme.Match));
        return new Rows(rows);
    }
}
