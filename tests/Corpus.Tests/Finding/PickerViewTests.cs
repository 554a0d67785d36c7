using Spectre.Console;
using TypedCorpus.App.Finding;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Tests.Finding;

/// <summary>The picture of <c>corpus find</c>.</summary>
public sealed class PickerViewTests
{
    [Theory]
    [InlineData(60, 20)]
    [InlineData(120, 12)]
    [InlineData(20, 6)]
    public void It_fills_the_window_and_no_more(int width, int height)
    {
        var picker = new PaperPicker(Papers.All, "attention");
        picker.Resize(PickerView.RowsIn(width, height));
        string[] lines = Draw(picker, width, height);

        Assert.Equal(height, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.StartsWith("> attention", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{picker.Total} of 623 papers", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"❯ {picker.Current!.Title[..10]}", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"  {picker.Found[1].Paper.Title[..10]}", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void The_selected_paper_is_shown_below_the_list_or_beside_it()
    {
        var picker = new PaperPicker(Papers.All, "nyströmformer");
        Assert.Contains("Transformers have emerged", string.Join('\n', Draw(picker, 80, 24)), StringComparison.Ordinal);
        Assert.Contains("Transformers have emerged", string.Join('\n', Draw(picker, 160, 24)), StringComparison.Ordinal);
        Assert.Contains("No paper is found.", string.Join('\n', Draw(new(Papers.All, "qqqqqqqq"), 80, 24)), StringComparison.Ordinal);
    }

    private static string[] Draw(PaperPicker picker, int width, int height)
    {
        var output = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        (console.Profile.Width, console.Profile.Height) = (width, height);
        console.Write(PickerView.Render(picker, new Theme(hasStyles: false), width, height));
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
