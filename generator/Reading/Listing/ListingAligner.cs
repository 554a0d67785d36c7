namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Decides which lines of a listing are titles and which are abstracts.</summary>
/// <remarks>
/// Neither the alternation of lines nor the look of a single line is reliable: a missing line would shift all pairs below
/// it, and a long title can look like an abstract. Therefore the whole listing is aligned at once, by a Viterbi alignment
/// that is linear in the lines. Of all ways to read the lines as pairs, single titles and single abstracts, it finds the
/// cheapest. What untypical lines cost is less than a single line costs for every true paper of some ten thousand, and two
/// single lines cost less than a pair of two titles or of two abstracts.
/// </remarks>
internal static class ListingAligner
{
    private const double LonePenalty = 0.45;

    /// <summary>A line of the page is expected to stand alone.</summary>
    private const double PageLinePenalty = 0.1;

    /// <summary>What it costs to take a line of the page for the text of a paper: more than to take it for what it is.</summary>
    private const double PageLineAsText = 1;

    /// <summary>A title and an abstract may have strayed lines between them, if their words show that they belong together.</summary>
    private const int MaxStrays = 3;
    private const double StrayPenalty = 0.05;

    /// <summary>Finds what each line is.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="distrust">What it costs to pair a title with an abstract that shares no words with it.</param>
    public static LinePart[] Align(ContentLine[] lines, Func<int, int, double> distrust)
    {
        int count = lines.Length;
        // best[i] is the cost of the cheapest reading of the lines from i on; in it, line i is paired with line partner[i].
        double[] best = new double[count + 1];
        int[] partner = new int[count];
        for (int i = count - 1; i >= 0; i--)
        {
            best[i] = LoneCost(lines[i]) + best[i + 1];
            double strays = 0;
            int last = i + 1 + MaxStrays;
            for (int j = i + 1; j <= last && j < count; j++)
            {
                double cost = LookCost(lines[i], lines[j]) + strays + best[j + 1];
                if (cost < best[i] && (cost += distrust(i, j)) < best[i])
                {
                    best[i] = cost;
                    partner[i] = j;
                }

                strays += LoneCost(lines[j]) + (j == i + 1 ? StrayPenalty : 0);
            }
        }

        return Parts(lines, partner);
    }

    /// <summary>How untypical the look of a title and of an abstract is.</summary>
    public static double LookCost(in ContentLine title, in ContentLine @abstract) =>
        Math.Max(0, title.Abstractness) + Math.Max(0, -@abstract.Abstractness)
        + (title.IsOfPage ? PageLineAsText : 0) + (@abstract.IsOfPage ? PageLineAsText : 0);

    private static double LoneCost(in ContentLine line) => line.IsOfPage ? PageLinePenalty : LonePenalty;

    private static LinePart[] Parts(ContentLine[] lines, int[] partner)
    {
        var parts = new LinePart[lines.Length];
        int awaited = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            // Behind a title with a partner, the lines down to the partner are alone.
            if (awaited == i)
                parts[i] = LinePart.PairedAbstract;
            else if (awaited < i && partner[i] > 0)
                (parts[i], awaited) = (LinePart.PairedTitle, partner[i]);
            else
                parts[i] = Lone(lines[i]);
        }

        return parts;
    }

    private static LinePart Lone(in ContentLine line) => line.IsOfPage ? LinePart.OfPage
        : line.Abstractness > 0 ? LinePart.LoneAbstract
        : LinePart.LoneTitle;
}

/// <summary>What a line of a listing is.</summary>
internal enum LinePart
{
    PairedTitle,
    PairedAbstract,
    LoneTitle,
    LoneAbstract,

    /// <summary>It belongs to no paper, but to the page around them.</summary>
    OfPage,
}
