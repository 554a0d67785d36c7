namespace TypedCorpus.App.Lookup;

/// <summary>
/// The least number of characters to insert, delete or replace in a key to make another; only up to a limit, so that
/// most keys are given up after a few characters.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance to a text, or more than the limit.</summary>
    public static int ToWhole(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit) =>
        Math.Abs(key.Length - text.Length) > limit ? limit + 1 : Measure(key, text, limit, stopsAnywhere: false);

    /// <summary>The distance to that beginning of a text which is nearest, or more than the limit.</summary>
    public static int ToBeginning(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit) =>
        key.Length - text.Length > limit ? limit + 1 : Measure(key, text, limit, stopsAnywhere: true);

    private static int Measure(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit, bool stopsAnywhere)
    {
        // row[i] is the distance of the first i characters of the key to the text so far.
        int[] row = new int[key.Length + 1];
        for (int i = 0; i < row.Length; i++)
            row[i] = i;

        int best = row[^1];
        for (int t = 0; t < text.Length; t++)
        {
            int diagonal = row[0];
            int least = row[0] = t + 1;
            for (int i = 1; i < row.Length; i++)
            {
                int replaced = diagonal + (key[i - 1] == text[t] ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(replaced, Math.Min(diagonal, row[i - 1]) + 1);
                least = Math.Min(least, row[i]);
            }

            best = stopsAnywhere ? Math.Min(best, row[^1]) : row[^1];
            if (least > limit)
                return stopsAnywhere ? best : limit + 1;
        }

        return best;
    }
}
