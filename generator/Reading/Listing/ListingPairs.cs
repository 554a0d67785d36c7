namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>The titles and abstracts of a listing, paired, and what makes a pair doubtful.</summary>
internal sealed class ListingPairs
{
    /// <summary>No pair of some ten thousand true papers has a look that costs as much.</summary>
    private const double DoubtfulLook = 0.3;

    /// <summary>The evidence of words below which a pair beside a lost or strayed line is doubtful.</summary>
    private const double DoubtfulBesideDamage = -2.75;

    /// <summary>How much better the words have to fit if two abstracts were exchanged.</summary>
    private const double ExchangeEvidence = 10;

    /// <summary>A pair with so much evidence of its own was not exchanged with another.</summary>
    private const double CertainEvidence = 3;

    /// <summary>Within so many lines a damage may have repeated or exchanged lines.</summary>
    private const int Reach = 4;

    private readonly string _text;
    private readonly IReadOnlyList<ContentLine> _lines;
    private readonly SharedWords _words;
    private readonly LinePart[] _parts;

    public ListingPairs(string text, IReadOnlyList<ContentLine> lines)
    {
        _text = text;
        _lines = lines;
        _words = new(text, lines);
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
        return evidence < CertainEvidence && IsExchanged(title, @abstract, evidence) ? "the words of another abstract fit better" : null;
    }

    /// <summary>What it costs the alignment to pair lines whose words do not show that they belong together.</summary>
    private double Distrust(int title, int @abstract) =>
        Math.Max(0, Math.Min(0.4, 0.1 - (0.05 * _words.Of(title, @abstract)))) + (IsRepeated(title, @abstract) ? 1 : 0);

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

    private bool AreEqual(int left, int right) => TextOf(left).SequenceEqual(TextOf(right));

    private ReadOnlySpan<char> TextOf(int line) => _text.AsSpan(_lines[line].Start, _lines[line].End - _lines[line].Start);

    /// <summary>Whether the words of the titles and abstracts of this pair and one nearby fit better crosswise.</summary>
    private bool IsExchanged(int title, int @abstract, double evidence)
    {
        for (int other = Math.Max(0, title - Reach); other < _parts.Length && other <= title + Reach; other++)
        {
            if (other == title || _parts[other] != LinePart.PairedTitle)
                continue;
            int otherAbstract = AbstractOf(other);
            double straight = evidence + _words.Of(other, otherAbstract);
            double across = _words.Of(title, otherAbstract) + _words.Of(other, @abstract);
            if (across - straight > ExchangeEvidence)
                return true;
        }

        return false;
    }
}
