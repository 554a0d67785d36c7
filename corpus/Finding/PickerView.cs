using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Finding;

/// <summary>Draws a picker: the query, how many papers it finds, the list, and what the selected paper is about.</summary>
internal static class PickerView
{
    public const string Prompt = "> ";

    private const int HeadHeight = 2;

    // From here on, the list and the paper stand side by side.
    private const int WideWidth = 100;

    /// <summary>Gets the number of papers that a list has room for.</summary>
    public static int RowsIn(int width, int height) => Math.Max(1, IsWide(width) ? height - HeadHeight : (height - HeadHeight) / 2);

    public static IRenderable Render(PaperPicker picker, Theme theme, int width, int height)
    {
        var list = new Layout("list", new Rows(picker.Visible.Select((found, i) => Row(found, picker.Top + i == picker.Selected, theme))));
        var paper = new Layout("paper", Preview(picker.Current, theme, IsWide(width)));
        Layout body = IsWide(width)
            ? new Layout("body").SplitColumns(list, paper)
            : new Layout("body").SplitRows(list.Size(RowsIn(width, height)), paper);
        return new Layout("all").SplitRows(new Layout("head", Head(picker, theme)).Size(HeadHeight), body);
    }

    private static bool IsWide(int width) => width >= WideWidth;

    private static Rows Head(PaperPicker picker, Theme theme) => new(
        new CutLine(Literal.Of(Prompt + picker.Query, theme.Title)),
        new CutLine(Literal.Of($"{NumberText.Grouped(picker.Total)} of {NumberText.Papers(picker.CorpusCount)}", theme.Muted)));

    private static CutLine Row(PickerItem found, bool isSelected, Theme theme)
    {
        string mark = isSelected ? "❯ " : "  ";
        TextRange[] matches = [.. found.TitleMatches.Select(match => new TextRange(match.Start + mark.Length, match.Length))];
        return new(new Highlighted(mark + found.Paper.Title, matches, isSelected ? theme.Heading : Style.Plain, theme.Match));
    }

    private static IRenderable Preview(Paper? paper, Theme theme, bool isBeside)
    {
        if (paper is null)
            return Literal.Of("No paper is found.", theme.Muted);
        string?[] facts =
        [
            .. paper.Authors.Select(author => author.ToString()), paper.Venue, paper.Year is { } year ? NumberText.Plain(year) : null,
        ];
        string known = string.Join(", ", facts.OfType<string>());
        var rows = new Rows(
            Literal.Of(paper.Title, theme.Title),
            Literal.Of(known.Length > 0 ? known : paper.Id, theme.Muted),
            Literal.Of(paper.Abstract ?? "", Style.Plain));
        return isBeside ? new Padder(rows, new Padding(2, 0, 0, 0)) : new Rows(new Rule { Style = theme.Muted }, rows);
    }
}
