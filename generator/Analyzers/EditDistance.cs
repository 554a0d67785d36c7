namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// The least number of characters to insert, delete, replace or swap with their neighbours in one text to make another
/// (the optimal string alignment of Damerau, 1964); only up to a limit, so that most texts are given up early.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance to a text, or more than the limit.</summary>
    public static int ToWhole(string key, string text, int limit) =>
        Math.Abs(key.Length - text.Length) > limit ? limit + 1 : Measure(key, text, limit, stopsAnywhere: false);

    /// <summary>The distance to that beginning of a text which is nearest, or more than the limit.</summary>
    public static int ToBeginning(string key, string text, int limit) =>
        key.Length - text.Length > limit ? limit + 1 : Measure(key, text, limit, stopsAnywhere: true);

    private static int Measure(string key, string text, int limit, bool stopsAnywhere)
    {
        // row[i] is the distance of the first i characters of the key to the text so far.
        int[] before = new int[key.Length + 1];
        int[] last = new int[key.Length + 1];
        int[] row = new int[key.Length + 1];
        for (int i = 0; i < last.Length; i++)
            last[i] = i;

        int best = last[key.Length];
        for (int t = 1; t <= text.Length; t++)
        {
            int least = row[0] = t;
            for (int i = 1; i < row.Length; i++)
            {
                int edits = last[i - 1] + (key[i - 1] == text[t - 1] ? 0 : 1);
                edits = Math.Min(edits, Math.Min(last[i], row[i - 1]) + 1);
                if (i > 1 && t > 1 && key[i - 1] == text[t - 2] && key[i - 2] == text[t - 1])
                    edits = Math.Min(edits, before[i - 2] + 1);
                row[i] = edits;
                least = Math.Min(least, edits);
            }

            best = stopsAnywhere ? Math.Min(best, row[key.Length]) : row[key.Length];
            if (least > limit)
                return stopsAnywhere ? best : limit + 1;
            (before, last, row) = (last, row, before);
        }

        return best;
    }
}
