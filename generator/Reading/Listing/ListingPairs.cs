namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>The titles and abstracts of a listing, paired, and what makes a pair doubtful.</summary>
internal sealed class ListingPairs
{
    /// <summary>No pair of some ten thousand true papers has a look that costs as much.</summary>
    private const double DoubtfulLook = 0.3;

    /// <summary>The evidence of words below which a pair beside a lost or strayed line is doubtful.</summary>
    private const double DoubtfulBesideDamage = -2.75;

    /// <summary>How much better the words of other lines have to fit if lines were exchanged.</summary>
    private const double ExchangeEvidence = 16;

    /// <summary>The same if two papers gave one another their abstracts; of ten thousand true papers the most is 4.9.</summary>
    private const double ExchangeOfTwoEvidence = 5.5;

    /// <summary>The same for three papers; none of ten thousand true papers has as much.</summary>
    private const double ExchangeOfThreeEvidence = 7;

    /// <summary>A pair with so much evidence of its own was not exchanged with another.</summary>
    private const double CertainEvidence = 3;

    /// <summary>Within so many lines a damage may have repeated or exchanged lines.</summary>
    private const int Reach = 6;

    private readonly string _text;
    private readonly ContentLine[] _lines;
    private readonly SharedWords _words;
    private readonly LinePart[] _parts;
    private readonly int _longestAbstract;

    public ListingPairs(string text, ContentLine[] lines, int longestAbstract, CancellationToken cancellation)
    {
        _text = text;
        _lines = lines;
        _words = new(text, lines, cancellation);
        _longestAbstract = longestAbstract;
        _parts = ListingAligner.Align(lines, Distrust);
    }

    /// <summary>What each line is.</summary>
    public IReadOnlyList<LinePart> Parts => _parts;

    /// <summary>The line of the abstract of a paired title.</summary>
    public int AbstractOf(int title) => Array.IndexOf(_parts, LinePart.PairedAbstract, title + 1);

    /// <summary>Why a title and its abstract may not belong together; null if nothing says so.</summary>
    public string? DoubtOf(int title)
    {
        int @abstract = AbstractOf(title);
        if (_lines[title].Abstractness > DoubtfulLook)
            return "the title looks like an abstract";
        if (ListingAligner.LookCost(_lines[title], _lines[@abstract]) > DoubtfulLook)
            return "the abstract looks like a title";
        if (IsRepeated(title, @abstract))
            return "the same abstract stands below another title";
        double evidence = _words.Of(title, @abstract);
        if (evidence < (IsBesideDamage(title, @abstract) ? DoubtfulBesideDamage : SharedWords.Doubtful))
            return "they share hardly a word";
        return evidence < CertainEvidence && (IsExchanged(title, @abstract, evidence) || IsExchangedWithin(title, @abstract, evidence))
            ? "the words of other lines fit better"
            : TextOf(@abstract).Length > _longestAbstract
                || JoinedPapers.IsIn(TextOf(@abstract)) ? "the abstract seems to contain another paper"
            : null;
    }

    /// <summary>What it costs the alignment to pair lines whose words do not show that they belong together.</summary>
    private double Distrust(int title, int @abstract) =>
        Math.Max(0, Math.Min(0.4, 0.1 - (0.05 * _words.Of(title, @abstract)))) + (IsDoubled(title, @abstract) ? 1 : 0);

    private bool IsBesideDamage(int title, int @abstract) =>
        @abstract > title + 1
        || (title > 0 && _parts[title - 1] != LinePart.PairedAbstract)
        || (@abstract + 1 < _parts.Length && _parts[@abstract + 1] != LinePart.PairedTitle);

    /// <summary>Whether a few lines above stands the same abstract below another title.</summary>
    private bool IsRepeated(int title, int @abstract)
    {
        for (int i = @abstract - 1; i > 0 && i >= @abstract - Reach; i--)
        {
            if (i != title && AreEqual(i, @abstract) && !AreEqual(i - 1, title))
                return true;
        }

        return false;
    }

    /// <summary>Whether the abstract of the paper above and the title were doubled: both stand once more, above and below.</summary>
    private bool IsDoubled(int title, int @abstract) =>
        title > 0 && @abstract + 1 < _lines.Length
        && AreEqual(title - 1, @abstract) && AreEqual(title, @abstract + 1);

    private bool AreEqual(int left, int right) => TextOf(left).SequenceEqual(TextOf(right));

    private ReadOnlySpan<char> TextOf(int index)
    {
        ref ContentLine line = ref _lines[index];
        return _text.AsSpan(line.Start, line.End - line.Start);
    }

    /// <summary>Whether another title nearby fits the abstract better, and another abstract the title.</summary>
    private bool IsExchanged(int title, int @abstract, double evidence)
    {
        int first = Math.Max(0, title - Reach);
        int last = Math.Min(_parts.Length - 1, @abstract + Reach);
        double bestTitle = double.MinValue;
        for (int i = first; i <= last; i++)
        {
            if (i != title && _parts[i] is LinePart.PairedTitle or LinePart.LoneTitle)
                bestTitle = Math.Max(bestTitle, _words.Of(i, @abstract));
        }

        // None of the abstracts can make up for that.
        if (bestTitle - evidence < 0)
            return false;
        double bestAbstract = double.MinValue;
        for (int i = first; i <= last; i++)
        {
            if (i != @abstract && _parts[i] is LinePart.PairedAbstract or LinePart.LoneAbstract)
                bestAbstract = Math.Max(bestAbstract, _words.Of(title, i));
        }

        return bestTitle + bestAbstract - (2 * evidence) > ExchangeEvidence;
    }

    /// <summary>Whether the words fit better if two or three papers nearby, this one among them, exchange their abstracts.</summary>
    private bool IsExchangedWithin(int title, int @abstract, double evidence)
    {
        var near = new List<(int Title, int Abstract, double Evidence)>();
        int last = Math.Min(_parts.Length - 1, @abstract + Reach);
        for (int i = Math.Max(0, title - Reach); i < last; i++)
        {
            if (i != title && _parts[i] == LinePart.PairedTitle && AbstractOf(i) is int own)
                near.Add((i, own, _words.Of(i, own)));
        }

        foreach (var (second, ofSecond, secondEvidence) in near)
        {
            double toSecond = _words.Of(title, ofSecond) - evidence - secondEvidence;
            if (toSecond + _words.Of(second, @abstract) > ExchangeOfTwoEvidence)
                return true;
            foreach (var (third, ofThird, thirdEvidence) in near)
            {
                double gain = toSecond + _words.Of(second, ofThird) + _words.Of(third, @abstract) - thirdEvidence;
                if (third != second && gain > ExchangeOfThreeEvidence)
                    return true;
            }
        }

        return false;
    }
}
