namespace TypedCorpus.Text;

/// <summary>
/// Measures how many elements have to be inserted, deleted, replaced or swapped with their neighbours to make one text of
/// another (the optimal string alignment of Damerau, 1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance to the whole of a text, or more than the limit.</summary>
    public static int ToWhole(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit) =>
        Math.Abs(key.Length - text.Length) > limit ? limit + 1 : Measure(key, text, limit, isPrefix: false);

    /// <summary>The distance to the nearest prefix of a text, or more than the limit.</summary>
    public static int ToPrefix(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit) =>
        key.Length - text.Length > limit ? limit + 1 : Measure(key, text, limit, isPrefix: true);

    /// <summary>
    /// Fills row <paramref name="count"/> of the table of distances: element j is the distance of the first
    /// <paramref name="count"/> elements of the text to the first j of the key, at most 255.
    /// </summary>
    /// <param name="row">The row to fill; one longer than the key.</param>
    /// <param name="above">The row of one element less.</param>
    /// <param name="second">The row of two elements less; not read for the first row.</param>
    /// <param name="text">The text.</param>
    /// <param name="count">How many of its elements the row is for, from 1.</param>
    /// <param name="key">The key.</param>
    /// <returns>The least distance in the row.</returns>
    public static int FillRow<T>(
        Span<byte> row, ReadOnlySpan<byte> above, ReadOnlySpan<byte> second, ReadOnlySpan<T> text, int count, ReadOnlySpan<T> key)
        where T : unmanaged, IEquatable<T>
    {
        T last = text[count - 1];
        int least = Math.Min(count, byte.MaxValue);
        row[0] = (byte)least;
        for (int j = 1; j <= key.Length; j++)
        {
            int distance = Math.Min(above[j - 1] + (last.Equals(key[j - 1]) ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
            if (count > 1 && j > 1 && last.Equals(key[j - 2]) && text[count - 2].Equals(key[j - 1]))
                distance = Math.Min(distance, second[j - 2] + 1);
            distance = Math.Min(distance, byte.MaxValue);
            row[j] = (byte)distance;
            least = Math.Min(least, distance);
        }

        return least;
    }

    /// <summary>
    /// Gives up as soon as every distance in a row is more than the limit, which is after a few characters for most texts.
    /// </summary>
    private static int Measure(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int limit, bool isPrefix)
    {
        byte[] second = new byte[key.Length + 1];
        byte[] above = new byte[key.Length + 1];
        byte[] row = new byte[key.Length + 1];
        for (int j = 0; j < above.Length; j++)
            above[j] = (byte)Math.Min(j, byte.MaxValue);

        int best = above[key.Length];
        for (int count = 1; count <= text.Length; count++)
        {
            int least = FillRow(row, above, second, text, count, key);
            best = isPrefix ? Math.Min(best, row[key.Length]) : row[key.Length];
            if (least > limit)
                return isPrefix ? best : limit + 1;
            (second, above, row) = (above, row, second);
        }

        return best;
    }
}
