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
            if (parts[i] == LinePart.PairedTitle && words.Of(i, AbstractOf(i)) < SharedWords.Certain)
                Find(i, AbstractOf(i));
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
            double ofTitle = second.Abstract < 0 ? own : _words.WholeOf(title, second.Abstract);
            if (!second.IsWhole && Math.Max(ofTitle, OfAbstract(second)) - own > LeastOfLone)
                _exchanged.Add(title);
            // Where this title gains nothing, another title of the exchange does.
            if (!second.IsWhole || ofTitle <= own)
                continue;
            double gain = ofTitle - own - _words.WholeOf(second.Title, second.Abstract);
            if (gain + OfAbstract(second) > LeastOfTwo)
                _exchanged.UnionWith([title, second.Title]);
            foreach (Place third in near)
            {
                bool isThird = third.IsWhole && third != second && OfAbstract(third) > own
                    && gain + _words.WholeOf(second.Title, third.Abstract) + OfAbstract(third)
                        - _words.WholeOf(third.Title, third.Abstract) > LeastOfThree;
                if (isThird)
                    _exchanged.UnionWith([title, second.Title, third.Title]);
            }
        }

        double OfAbstract(Place place) => place.Title < 0 ? own : _words.WholeOf(place.Title, @abstract);
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
                near.Add(new(i, -1));
            else if (_parts[i] == LinePart.LoneAbstract)
                near.Add(new(-1, i));
            else if (_parts[i] == LinePart.PairedTitle)
                near.Add(new(i, AbstractOf(i)));
        }

        return [.. near];
    }

    private int AbstractOf(int title) => Array.IndexOf(_parts, LinePart.PairedAbstract, title + 1);

    /// <summary>A pair or a lone line: the lines of its title and its abstract, negative where it has none.</summary>
    private readonly record struct Place(int Title, int Abstract)
    {
        public bool IsWhole => Title >= 0 && Abstract >= 0;
    }
}
