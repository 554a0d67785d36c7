using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Shows everything that is known about a paper.</summary>
internal sealed class PaperView(Paper paper) : IView
{
    /// <summary>Writes one line per fact, beginning with its name, for <c>grep</c> and <c>cut</c>.</summary>
    public void WriteText(TextWriter writer)
    {
        TabSeparated.WriteRow(writer, "title", paper.Title);
        TabSeparated.WriteRow(writer, "id", paper.Id);
        if (paper.Name is { } name)
            TabSeparated.WriteRow(writer, "name", name);
        if (paper.Abstract is { } text)
            TabSeparated.WriteRow(writer, "abstract", text);
        foreach (PaperLink link in paper.Links)
            TabSeparated.WriteRow(writer, "link", EnumText.Words(link.Kind), link.Url);
        foreach (Repository repository in paper.Repositories)
            TabSeparated.WriteRow(writer, "repository", repository.ToString());
        foreach (string reference in paper.References)
            TabSeparated.WriteRow(writer, "reference", reference);
        foreach (Appearance place in paper.Appearances)
        {
            TabSeparated.WriteRow(
                writer, "appearance", place.Document.Name, NumberText.Plain(place.Rank), NumberText.Plain(place.Line));
        }
    }

    public IRenderable Render(Theme theme)
    {
        var rows = new List<IRenderable> { Literal.Of(paper.Title, theme.Title), Literal.Of(paper.Id, theme.Muted) };
        if (paper.Abstract is { } text)
            rows.AddRange([Literal.EmptyLine, Literal.Of(text)]);

        AddSection("Links", paper.Links.Select(link => new[] { EnumText.Words(link.Kind), link.Url }));
        AddSection("Repositories", paper.Repositories.Select(repository => new[] { repository.ToString() }));
        AddSection("References", paper.References.Select(reference => new[] { $"arXiv:{reference}" }));
        AddSection("Listed in", paper.Appearances.Select(DescribePlace));
        return Literal.Capped(new Rows(rows));

        void AddSection(string heading, IEnumerable<string[]> lines)
        {
            if (lines.Any())
                rows.AddRange([Literal.EmptyLine, Literal.Of(heading, theme.Heading), RenderLines(lines)]);
        }
    }

    private static string[] DescribePlace(Appearance place) =>
    [
        place.Document.Title,
        $"rank {NumberText.Plain(place.Rank)}",
        $"line {NumberText.Plain(place.Line)}",
    ];

    private static Grid RenderLines(IEnumerable<string[]> lines)
    {
        var grid = new Grid();
        foreach (string[] cells in lines)
        {
            while (grid.Columns.Count < cells.Length)
                grid.AddColumn(new GridColumn { Padding = new Padding(2, 0, 0, 0) });
            grid.AddRow([.. cells.Select(cell => Literal.Of(cell))]);
        }

        return grid;
    }
}
