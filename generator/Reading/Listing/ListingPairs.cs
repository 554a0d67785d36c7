namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>The titles and abstracts of a listing, paired, and what makes a pair doubtful.</summary>
internal sealed class ListingPairs
{
    /// <summary>No pair of some ten thousand true papers has a look that costs as much.</summary>
    private const double DoubtfulLook = 0.3;

    /// <summary>The evidence of words below which a pair beside a lost or strayed line is doubtful.</summary>
    private const double DoubtfulBesideDamage = -2.75;

    /// <summary>Of ten thousand true papers, seventy have less evidence of words than this.</summary>
    private const double LittleEvidence = 2;

    /// <summary>Within so many lines stand the titles to which one is compared, and at least so many of them.</summary>
    private const int Surroundings = 40;
    private const int LeastTitles = 10;

    /// <summary>Within so many lines a damage may have repeated lines.</summary>
    private const int Reach = 6;

    private readonly string _text;
    private readonly ContentLine[] _lines;
    private readonly SharedWords _words;
    private readonly LinePart[] _parts;
    private readonly PairExchanges _exchanges;
    private readonly int _longestAbstract;

    public ListingPairs(string text, ContentLine[] lines, int longestAbstract, CancellationToken cancellation)
    {
        _text = text;
        _lines = lines;
        _words = new(text, lines, cancellation);
        _longestAbstract = longestAbstract;
        _parts = ListingAligner.Align(lines, Distrust);
        _exchanges = new(_parts, _words);
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
        if (evidence < LittleEvidence && FitsNoBetter(title, @abstract))
            return "titles nearby fit the abstract as well";
        return _exchanges.Has(title) ? "the words of other lines fit better"
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

    /// <summary>
    /// Whether the words of the title fit the abstract no better than those of the titles nearby do on the average. Each of ten
    /// thousand true titles fits better, and half of those that lost their abstract do not. It tells nothing where the pairs nearby
    /// share no words either, as titles and abstracts of two languages do not.
    /// </summary>
    private bool FitsNoBetter(int title, int @abstract)
    {
        double sum = 0;
        double ofPairs = 0;
        int titles = 0;
        int pairs = 0;
        int last = Math.Min(_parts.Length - 1, title + Surroundings);
        for (int i = Math.Max(0, title - Surroundings); i <= last; i++)
        {
            if (i == title || _parts[i] is not (LinePart.PairedTitle or LinePart.LoneTitle))
                continue;
            sum += _words.WholeOf(i, @abstract);
            titles++;
            if (_parts[i] != LinePart.PairedTitle)
                continue;
            ofPairs += _words.Of(i, AbstractOf(i));
            pairs++;
        }

        return titles >= LeastTitles && ofPairs > LittleEvidence * pairs && titles * _words.WholeOf(title, @abstract) <= sum;
    }

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
}
