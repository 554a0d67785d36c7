namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Decides which lines of a listing are titles and which are abstracts.</summary>
/// <remarks>
/// Neither the alternation of lines nor the look of a single line is reliable: a missing line would shift all pairs below
/// it, and a long title can look like an abstract. Therefore the whole listing is aligned at once, by a Viterbi alignment
/// that is linear in the lines. Of all ways to read the lines as pairs, single titles and single abstracts, it finds the
/// cheapest, where an untypical line costs a little and a single line costs more than half of any untypical pair.
/// </remarks>
internal static class ListingAligner
{
    private const double SinglePenalty = 1.5;

    /// <summary>Finds what each line is; <paramref name="abstractness"/> ranges from −1 (a title) to 1 (an abstract).</summary>
    public static LinePart[] Align(ReadOnlySpan<double> abstractness)
    {
        int count = abstractness.Length;
        var parts = new LinePart[count];
        // best[i] is the cost of the cheapest reading of the lines from i on, in which line i is parts[i].
        double[] best = new double[count + 2];
        for (int i = count - 1; i >= 0; i--)
        {
            double asTitle = Math.Max(0, abstractness[i]);
            double asAbstract = Math.Max(0, -abstractness[i]);

            best[i] = asTitle + SinglePenalty + best[i + 1];
            parts[i] = LinePart.LoneTitle;

            if (asAbstract + SinglePenalty + best[i + 1] < best[i])
            {
                best[i] = asAbstract + SinglePenalty + best[i + 1];
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
}

/// <summary>What a line of a listing is.</summary>
internal enum LinePart
{
    PairedTitle,
    PairedAbstract,
    LoneTitle,
    LoneAbstract,
}
