using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search;

/// <summary>
/// Finds the term of the dictionary with the least edit distance (Damerau's four errors, each counted once), by
/// going through all of it: what two terms in a row have in common is worked out once.
/// </summary>
internal static class NearestTerm
{
    private const int MinLength = 4;
    private const int LengthOfTwoErrors = 7;

    /// <summary>Writes the nearest term; returns its length, or 0 if none is near enough. Of equals the most frequent.</summary>
    public static int Find(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> wanted, Span<byte> nearest, out TermEntry entry)
    {
        entry = default;
        if (wanted.Length is < MinLength or > 40)
            return 0;

        // A row for each byte of a term: row i, column j is the distance of its first i to the first j wanted.
        int columns = wanted.Length + 1;
        Span<byte> rows = stackalloc byte[(TermReader.MaxTermLength + 1) * columns];
        for (int j = 0; j < columns; j++)
            rows[j] = (byte)j;

        Span<byte> buffer = stackalloc byte[TermReader.MaxTermLength];
        TermReader reader = new TermDictionary(dictionary).ReadFrom(default, buffer);
        int best = wanted.Length >= LengthOfTwoErrors ? 3 : 2;
        int length = 0;
        int valid = 0;
        while (reader.MoveNext())
        {
            ReadOnlySpan<byte> term = reader.Term;
            valid = Math.Min(valid, reader.Shared);
            if (Math.Abs(term.Length - wanted.Length) >= best + (length > 0 ? 1 : 0))
                continue;

            for (; valid < term.Length; valid++)
                FillRow(rows, columns, term, valid + 1, wanted);
            int distance = rows[(term.Length * columns) + wanted.Length];
            bool isBetter = distance < best || (distance == best && length > 0 && reader.Entry.Papers > entry.Papers);
            if (!isBetter)
                continue;

            best = distance;
            length = term.Length;
            term.CopyTo(nearest);
            entry = reader.Entry;
        }

        return length;
    }

    /// <summary>The distance of two forms of a word, which are as long as such forms are.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<byte> term = stackalloc byte[TermReader.MaxTermLength];
        Span<byte> wanted = stackalloc byte[TermReader.MaxTermLength];
        term = term[..Utf8Terms.Write(left, term)];
        wanted = wanted[..Utf8Terms.Write(right, wanted)];

        int columns = wanted.Length + 1;
        Span<byte> rows = stackalloc byte[(term.Length + 1) * columns];
        for (int j = 0; j < columns; j++)
            rows[j] = (byte)j;
        for (int i = 1; i <= term.Length; i++)
            FillRow(rows, columns, term, i, wanted);
        return rows[(term.Length * columns) + wanted.Length];
    }

    private static void FillRow(Span<byte> rows, int columns, ReadOnlySpan<byte> term, int i, ReadOnlySpan<byte> wanted)
    {
        Span<byte> row = rows.Slice(i * columns, columns);
        ReadOnlySpan<byte> above = rows.Slice((i - 1) * columns, columns);
        row[0] = (byte)i;
        for (int j = 1; j < columns; j++)
        {
            bool isSame = term[i - 1] == wanted[j - 1];
            int distance = Math.Min(above[j - 1] + (isSame ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && term[i - 1] == wanted[j - 2] && term[i - 2] == wanted[j - 1])
                distance = Math.Min(distance, rows[((i - 2) * columns) + j - 2] + 1);
            row[j] = (byte)Math.Min(distance, byte.MaxValue);
        }
    }
}
