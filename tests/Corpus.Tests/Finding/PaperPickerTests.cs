using TypedCorpus.App.Finding;

namespace TypedCorpus.App.Tests.Finding;

/// <summary>What keys do to the query and the list of <c>corpus find</c>.</summary>
public sealed class PaperPickerTests
{
    private readonly PaperPicker _picker = new(Papers.All, "");

    [Fact]
    public void What_is_typed_narrows_the_list_to_the_best_papers()
    {
        Assert.Equal((623, 623, Papers.All[0]), (_picker.Found.Count, _picker.Total, _picker.Current));
        Press(ConsoleKey.DownArrow);

        Type("nyströmf");

        Assert.Equal(("nyströmf", 1, 0), (_picker.Query, _picker.Total, _picker.Selected));
        Assert.Equal(PickerOutcome.Chosen, Press(ConsoleKey.Enter));
        Assert.Equal(Papers.Nystromformer, _picker.Current);
        Assert.Equal(Papers.Nystromformer, new PaperPicker(Papers.All, "nyströmf").Current);
    }

    [Fact]
    public void The_list_is_that_of_the_search_as_you_type()
    {
        Type("linear att");
        SearchResults expected = Papers.Search("linear att", new() { AsYouType = true, Limit = PaperPicker.MaxFound });
        Assert.Equal(expected.AsEnumerable().Select(hit => hit.Paper), _picker.Found.Select(found => found.Paper));
        Assert.Equal(expected.TotalCount, _picker.Total);
    }

    [Fact]
    public void Keys_move_the_selection_and_the_window_follows()
    {
        _picker.Resize(3);
        AssertAt(0, top: 0, ConsoleKey.UpArrow);
        AssertAt(1, top: 0, ConsoleKey.DownArrow);
        AssertAt(3, top: 1, ConsoleKey.DownArrow, ConsoleKey.DownArrow);
        AssertAt(6, top: 4, ConsoleKey.PageDown);
        AssertAt(5, top: 4, ConsoleKey.UpArrow);
        AssertAt(2, top: 2, ConsoleKey.PageUp);
        AssertAt(622, top: 620, ConsoleKey.End);
        AssertAt(622, top: 620, ConsoleKey.DownArrow);
        _picker.Resize(10);
        AssertAt(622, top: 613);
        _picker.Resize(2);
        AssertAt(622, top: 621);
        AssertAt(0, top: 0, ConsoleKey.Home);
        Assert.Equal(Papers.All.Take(2), _picker.Visible.Select(found => found.Paper));
    }

    [Fact]
    public void The_query_is_edited_as_in_a_shell()
    {
        Type("long range 𝒙");
        Press(ConsoleKey.Backspace);
        Assert.Equal("long range ", _picker.Query);
        Press(ConsoleKey.W, '\u0017', isControl: true);
        Assert.Equal("long ", _picker.Query);
        Press(ConsoleKey.U, '\u0015', isControl: true);
        Press(ConsoleKey.Backspace);
        Assert.Equal(("", 623), (_picker.Query, _picker.Total));
        Press(ConsoleKey.F5);
        Assert.Equal("", _picker.Query);
    }

    [Fact]
    public void Nothing_is_chosen_where_nothing_is_found()
    {
        Type("qqqqqqqq");
        Assert.Null(_picker.Current);
        Assert.Equal(PickerOutcome.Picking, Press(ConsoleKey.Enter));
        Assert.Equal(PickerOutcome.Picking, Press(ConsoleKey.PageDown));
        Assert.Empty(_picker.Visible);
    }

    [Fact]
    public void Escape_and_control_C_give_up()
    {
        Assert.Equal(PickerOutcome.Cancelled, Press(ConsoleKey.Escape));
        Assert.Equal(PickerOutcome.Cancelled, Press(ConsoleKey.C, '\u0003', isControl: true));
        Assert.Equal(PickerOutcome.Picking, Press(ConsoleKey.C, 'c'));
    }

    private void AssertAt(int selected, int top, params ConsoleKey[] keys)
    {
        foreach (ConsoleKey key in keys)
            Assert.Equal(PickerOutcome.Picking, Press(key));
        Assert.Equal((selected, top), (_picker.Selected, _picker.Top));
    }

    private void Type(string text)
    {
        foreach (char c in text)
            Press(ConsoleKey.None, c);
    }

    private PickerOutcome Press(ConsoleKey key, char c = '\0', bool isControl = false) =>
        _picker.Press(new(c, key, shift: false, alt: false, isControl));
}
