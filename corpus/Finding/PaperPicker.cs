namespace TypedCorpus.App.Finding;

/// <summary>A query that is typed, the papers that it finds, and the one of them that is selected; it knows no terminal.</summary>
internal sealed class PaperPicker
{
    /// <summary>The most papers to scroll through; whoever does not see theirs by then types more.</summary>
    public const int MaxFound = 1000;

    private readonly IPaperCorpus _corpus;
    private int _rows = 1;

    public PaperPicker(IPaperCorpus corpus, string query)
    {
        _corpus = corpus;
        Search(query);
    }

    public string Query { get; private set; } = "";

    /// <summary>Gets the papers, the best first.</summary>
    public IReadOnlyList<PickerItem> Found { get; private set; } = [];

    /// <summary>Gets the number of all papers that match, of which <see cref="Found"/> has the first.</summary>
    public int Total { get; private set; }

    /// <summary>Gets the number of papers of the corpus.</summary>
    public int CorpusCount => _corpus.Count;

    /// <summary>Gets the index of the selected paper.</summary>
    public int Selected { get; private set; }

    /// <summary>Gets the index of the first paper in the window.</summary>
    public int Top { get; private set; }

    /// <summary>Gets the selected paper; null if none is found.</summary>
    public Paper? Current => Found.Count == 0 ? null : Found[Selected].Paper;

    /// <summary>Gets the papers in the window.</summary>
    public IEnumerable<PickerItem> Visible => Found.Skip(Top).Take(_rows);

    /// <summary>Sets the number of papers that the window has room for.</summary>
    public void Resize(int rows)
    {
        _rows = Math.Max(1, rows);
        Select(Selected);
    }

    /// <summary>Does what a key says.</summary>
    public PickerOutcome Press(ConsoleKeyInfo key)
    {
        bool isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return Current is null ? PickerOutcome.Picking : PickerOutcome.Chosen;
            case ConsoleKey.Escape:
            case ConsoleKey.C or ConsoleKey.G when isControl:
                return PickerOutcome.Cancelled;
            case ConsoleKey.UpArrow:
            case ConsoleKey.P when isControl:
                Select(Selected - 1);
                break;
            case ConsoleKey.DownArrow:
            case ConsoleKey.N when isControl:
                Select(Selected + 1);
                break;
            case ConsoleKey.PageUp:
                Select(Selected - _rows);
                break;
            case ConsoleKey.PageDown:
                Select(Selected + _rows);
                break;
            case ConsoleKey.Home:
                Select(0);
                break;
            case ConsoleKey.End:
                Select(Found.Count - 1);
                break;
            default:
                Edit(key, isControl);
                break;
        }

        return PickerOutcome.Picking;
    }

    private void Edit(ConsoleKeyInfo key, bool isControl)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace:
            case ConsoleKey.H when isControl:
                Search(WithoutLastCharacter(Query));
                break;
            case ConsoleKey.U when isControl:
                Search("");
                break;
            case ConsoleKey.W when isControl:
                Search(WithoutLastWord(Query));
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                    Search(Query + key.KeyChar);
                break;
        }
    }

    private void Search(string query)
    {
        if (query == Query && Found.Count > 0)
            return;
        Query = query;
        if (query.AsSpan().Trim().IsEmpty)
        {
            Found = [.. _corpus.Select(static paper => new PickerItem(paper, Hit: null))];
            Total = Found.Count;
        }
        else
        {
            SearchResults results = _corpus.Search(query, new() { AsYouType = true, Limit = MaxFound });
            Found = [.. results.AsEnumerable().Select(static hit => new PickerItem(hit.Paper, hit))];
            Total = results.TotalCount;
        }

        (Selected, Top) = (0, 0);
    }

    /// <summary>Selects the paper that is nearest to an index, and moves the window to it.</summary>
    private void Select(int index)
    {
        Selected = Math.Clamp(index, 0, Math.Max(0, Found.Count - 1));
        Top = Math.Clamp(Top, Math.Max(0, Selected - _rows + 1), Selected);
        // A window that has grown shows no empty rows where there are papers above.
        Top = Math.Min(Top, Math.Max(0, Found.Count - _rows));
    }

    private static string WithoutLastCharacter(string text) =>
        text.Length == 0 ? "" : text[..^(text.Length > 1 && char.IsLowSurrogate(text[^1]) ? 2 : 1)];

    private static string WithoutLastWord(string text) => text[..(text.TrimEnd().LastIndexOf(' ') + 1)];
}
