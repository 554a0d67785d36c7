namespace TypedCorpus.App.Explorer.Pages;

/// <summary>A text with its matches marked.</summary>
internal static class MatchMarks
{
    public static Html Render(string text, IReadOnlyList<TextRange> matches)
    {
        var parts = new List<Html>((2 * matches.Count) + 1);
        int at = 0;
        foreach (TextRange match in matches)
        {
            parts.Add($"{text[at..match.Start]}<mark>{text[match.Start..match.End]}</mark>");
            at = match.End;
        }

        parts.Add($"{text[at..]}");
        return $"{parts}";
    }
}
