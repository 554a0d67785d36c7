namespace TypedCorpus.App.Lookup;

/// <summary>Finds papers whose keys are near to one that no paper has.</summary>
/// <remarks>
/// A key is near by few edits, to a name, a link, or the beginning of an id or title; or by standing in a title.
/// </remarks>
internal static class NearestPapers
{
    // Shorter ones stand in too many titles.
    private const int MinContainedLength = 3;
    private const int LettersPerEdit = 4;
    private const int MaxEdits = 8;

    // An edit counts two, so that of two kinds of nearness one can come before the other.
    private const int Edit = 2;
    private const int ByBeginning = 1;
    private const int ByWord = 3;
    private const int ByPart = 5;
    private const int TooFar = int.MaxValue;

    /// <summary>The nearest papers, nearest first, and in corpus order where equally near.</summary>
    public static IReadOnlyList<Paper> Find(PaperCorpus corpus, string key, int count)
    {
        string folded = KeyFolding.Fold(key);
        if (folded.Length == 0)
            return [];

        (Paper Paper, int Distance)[] near =
        [
            .. corpus.Select(paper => (Paper: paper, Distance: Distance(folded, paper)))
                .Where(candidate => candidate.Distance != TooFar)
                .OrderBy(candidate => candidate.Distance)
                .Take(count),
        ];

        // What is much further than the nearest is not what was meant.
        return
        [
            .. near.TakeWhile(candidate => candidate.Distance <= near[0].Distance + Edit)
                .Select(candidate => candidate.Paper),
        ];
    }

    private static int Distance(string key, Paper paper)
    {
        int limit = Math.Min(key.Length / LettersPerEdit, MaxEdits);
        string title = KeyFolding.Fold(paper.Title);

        int distance = TooFar;
        if (paper.Name is { } name)
            Consider(EditDistance.ToWhole(key, KeyFolding.Fold(name), limit), 0);
        foreach (PaperLink link in paper.Links)
            Consider(EditDistance.ToWhole(key, KeyFolding.Fold(link.Url), limit), 0);
        Consider(EditDistance.ToBeginning(key, paper.Id, limit), ByBeginning);
        Consider(EditDistance.ToBeginning(key, title, limit), ByBeginning);
        if (key.Length >= MinContainedLength && title.Contains(key, StringComparison.Ordinal))
            distance = Math.Min(distance, title.Contains($"-{key}", StringComparison.Ordinal) ? ByWord : ByPart);
        return distance;

        void Consider(int edits, int penalty)
        {
            if (edits <= limit)
                distance = Math.Min(distance, Edit * edits + penalty);
        }
    }
}
