namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Tells by their words the pairs of a listing whose titles or abstracts were exchanged with others nearby.</summary>
/// <remarks>
/// What all lines gain if an exchange is undone tells more than the evidence of one pair: of ten thousand true papers no two
/// neighbours gain more than 4.9, and of a hundred exchanges of neighbours all but one gain more than that if they are undone.
/// </remarks>
internal sealed class PairExchanges
{
    /// <summary>Within so many lines a damage may have exchanged lines.</summary>
    private const int Reach = 6;

    private const double LeastOfTwo = 5.5;
    private const double LeastOfThree = 7;

    /// <summary>The same for a pair that gives up one line for a lone one nearby; of a thousand true papers, one gains more by any line.</summary>
    private const double LeastOfLone = 10;

    private readonly LinePart[] _parts;
    private readonly SharedWords _words;
    private readonly HashSet<int> _exchanged = [];

    /// <summary>Looks at each pair of which the words leave a doubt.</summary>
    public PairExchanges(LinePart[] parts, SharedWords words)
    {
        _parts = parts;
        _words = words;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == LinePart.PairedTitle && AbstractOf(i) is int @abstract && words.Of(i, @abstract) < SharedWords.Certain)
                Find(i, @abstract);
        }
    }

    /// <summary>Whether the words fit better if a pair exchanges its lines with one or two pairs, or a lone line, nearby.</summary>
    /// <param name="title">The title of the pair.</param>
    public bool Has(int title) => _exchanged.Contains(title);

    private void Find(int title, int @abstract)
    {
        double own = _words.WholeOf(title, @abstract);
        Place[] near = Near(title, @abstract);
        foreach (Place second in near)
        {
            double gain = second.OfTitle - own - second.Own;
            if (!second.IsWhole && Math.Max(second.OfTitle, second.OfAbstract) - own > LeastOfLone)
                _exchanged.Add(title);
            // Where this title gains nothing, another title of the exchange does.
            if (!second.IsWhole || second.OfTitle <= own)
                continue;
            if (gain + second.OfAbstract > LeastOfTwo)
                _exchanged.UnionWith([title, second.Title]);
            foreach (Place third in near)
            {
                bool isThird = third.IsWhole && third != second && third.OfAbstract > own
                    && gain + _words.WholeOf(second.Title, third.Abstract) + third.OfAbstract - third.Own > LeastOfThree;
                if (isThird)
                    _exchanged.UnionWith([title, second.Title, third.Title]);
            }
        }
    }

    /// <summary>The pairs and lone lines near a pair.</summary>
    private Place[] Near(int title, int @abstract)
    {
        var near = new List<Place>();
        int last = Math.Min(_parts.Length - 1, @abstract + Reach);
        for (int i = Math.Max(0, title - Reach); i <= last; i++)
        {
            if (i == title || i == @abstract)
                continue;
            if (_parts[i] == LinePart.LoneTitle)
                near.Add(new(i, -1, 0, double.MinValue, _words.WholeOf(i, @abstract)));
            else if (_parts[i] == LinePart.LoneAbstract)
                near.Add(new(-1, i, 0, _words.WholeOf(title, i), double.MinValue));
            else if (_parts[i] == LinePart.PairedTitle && AbstractOf(i) is int own)
                near.Add(new(i, own, _words.WholeOf(i, own), _words.WholeOf(title, own), _words.WholeOf(i, @abstract)));
        }

        return [.. near];
    }

    private int AbstractOf(int title) => Array.IndexOf(_parts, LinePart.PairedAbstract, title + 1);

    /// <summary>A pair or a lone line near the one in question.</summary>
    /// <param name="Title">The line of its title; negative if it has none.</param>
    /// <param name="Abstract">The line of its abstract; negative if it has none.</param>
    /// <param name="Own">The evidence of the pair.</param>
    /// <param name="OfTitle">The evidence of the title in question with this abstract.</param>
    /// <param name="OfAbstract">The evidence of the abstract in question with this title.</param>
    private sealed record Place(int Title, int Abstract, double Own, double OfTitle, double OfAbstract)
    {
        public bool IsWhole => Title >= 0 && Abstract >= 0;
    }
}
