namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Decides which lines of a listing are titles and which abstracts.
/// </summary>
/// <remarks>
/// Neither the alternation of the lines nor the look of a single line can be trusted alone: one lost line would
/// shift every pair below it, and a long title can look like an abstract. So the whole listing is aligned at once:
/// of all ways to read the lines as pairs, titles alone and abstracts alone, the cheapest is taken, where an odd
/// look costs a little and a line alone costs more than any pair of odd-looking lines halved (a Viterbi alignment
/// over two states, linear in the lines).
/// </remarks>
internal static class ListingAligner
{
    private const double LonePenalty = 1.5;

    /// <summary>For each line its part; <paramref name="abstractness"/> is from −1 (a title) to 1 (an abstract).</summary>
    public static LinePart[] Align(ReadOnlySpan<double> abstractness)
    {
        int count = abstractness.Length;
        var parts = new LinePart[count];
        // best[i]: the cheapest reading of the lines from i on; choice[i]: the part of line i in it.
        double[] best = new double[count + 2];
        for (int i = count - 1; i >= 0; i--)
        {
            double asTitle = Math.Max(0, abstractness[i]);
            double asAbstract = Math.Max(0, -abstractness[i]);

            best[i] = asTitle + LonePenalty + best[i + 1];
            parts[i] = LinePart.LoneTitle;

            if (asAbstract + LonePenalty + best[i + 1] < best[i])
            {
                best[i] = asAbstract + LonePenalty + best[i + 1];
                parts[i] = LinePart.LoneAbstract;
            }

            if (i + 1 < count && asTitle + Math.Max(0, -abstractness[i + 1]) + best[i + 2] <= best[i])
            {
                best[i] = asTitle + Math.Max(0, -abstractness[i + 1]) + best[i + 2];
                parts[i] = LinePart.PairedTitle;
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (parts[i] == LinePart.PairedTitle)
                parts[++i] = LinePart.PairedAbstract;
        }

        return parts;
    }

    /// <summary>How much a line looks like an abstract: 1 fully, −1 like a title.</summary>
    /// <remarks>Length says most; that sentences end in it, and that it ends as a sentence does, say the rest.</remarks>
    public static double Abstractness(ReadOnlySpan<char> line)
    {
        double length = Clamp((line.Length - 210) / 150.0);
        double sentences = line.IndexOf(". ".AsSpan()) >= 20 ? 0.5 : -0.2;
        double ending = line[line.Length - 1] == '.' ? 0.3 : -0.1;
        return Clamp(length + sentences + ending);
    }

    private static double Clamp(double value) => Math.Max(-1, Math.Min(1, value));
}

/// <summary>What a line of a listing is.</summary>
internal enum LinePart
{
    PairedTitle,
    PairedAbstract,
    LoneTitle,
    LoneAbstract,
}
