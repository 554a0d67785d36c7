using TypedCorpus.Generator.Threading;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Tells by the words that they share whether a title and an abstract belong together.</summary>
/// <remarks>
/// An abstract has most words of its title, and of other titles only those that are common in the document. The evidence is
/// the sum, over the words of the title, of the logarithm of how much likelier it is for an abstract of its own to have the
/// word (or to lack it) than for another: a likelihood ratio. Words are compared by their first letters, which inflections
/// leave. Measured on 10,718 papers of six listings, no paper has less than <see cref="Doubtful"/>, and 97 of 100 have more
/// than two.
/// </remarks>
internal sealed class SharedWords
{
    /// <summary>Less than this has no paper that was measured.</summary>
    public const double Doubtful = -3.25;

    /// <summary>How many titles without a word are assumed besides those of the document.</summary>
    private const int PriorTitles = 20;

    /// <summary>
    /// So much evidence is not weighed further. One true paper in thirty has less, and of pairs that are none, 97 of 100.
    /// </summary>
    public const double Certain = 7;

    private const int StemLength = 5;
    private const int ShortestWord = 3;

    /// <summary>The part of the words of titles that their abstracts have.</summary>
    private const double WordInAbstract = 0.6;

    /// <summary>The same for names that a paper gives to its subject: <c>TAPTRv2</c>.</summary>
    private const double NameInAbstract = 0.8;

    /// <summary>What a word that is missing takes away at most.</summary>
    private static readonly double LeastOfWord = Math.Log(1 - NameInAbstract);

    /// <summary>Stems that say nothing of the subject.</summary>
    private static readonly HashSet<string> Common = new(
        (
            "about after again all also and anoth any are based becau becom befor being best better both but can choic could differ does "
            + "every few first for from get give good great has have here how human idea into its just know less like look make makes "
            + "many matte may more most much need never new not now one only other our out over pay real reall see should show simpl "
            + "some still take takes tell than that the their these thing think this those three throu time toget too towar try two "
            + "under until upon use using versa very via vice was way well were what when where which while who whole why will "
            + "with witho world would yet you your")
        .Split(' ')
        .Select(static word => word.Length > StemLength ? word.Substring(0, StemLength) : word),
        StringComparer.Ordinal);

    private readonly string _text;
    private readonly ContentLine[] _lines;
    private readonly Word[][] _titles;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Word> _words = [];
    private readonly double[] _chances;
    private readonly double[] _ofNext;

    /// <summary>Counts the words of the lines that look like titles.</summary>
    public SharedWords(string text, ContentLine[] lines, CancellationToken cancellation)
    {
        _text = text;
        _lines = lines;
        _titles = new Word[lines.Length][];
        var frequencies = new List<int>();
        int titles = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            ref ContentLine line = ref lines[i];
            bool isTitle = line.Abstractness <= 0 && !line.IsOfPage;
            titles += isTitle ? 1 : 0;
            _titles[i] = isTitle ? ReadWords(line.Start, line.End, frequencies) : [];
        }

        // The chance that another abstract has a word, as far as the titles show it: few titles show little.
        _chances = [.. frequencies.Select(frequency => (frequency + 0.5) / (titles + PriorTitles))];
        _ofNext = new double[lines.Length];
        ParallelWork.For(lines.Length - 1, () => i => _ofNext[i] = Compute(i, i + 1), cancellation);
    }

    /// <summary>
    /// The evidence that two lines are a title and its abstract: positive for, negative against, and of <see cref="Certain"/> no more
    /// than that it is as much.
    /// </summary>
    public double Of(int title, int @abstract) => @abstract == title + 1 ? _ofNext[title] : Compute(title, @abstract);

    /// <summary>
    /// All of the evidence that two lines are a title and its abstract; words count too that the abstract has in another form.
    /// </summary>
    public double WholeOf(int title, int @abstract)
    {
        ReadOnlySpan<char> titleText = TextOf(title);
        ReadOnlySpan<char> text = TextOf(@abstract);
        List<int>? byInitials = null;
        double sum = 0;
        foreach (Word word in _titles[title])
        {
            bool has = Has(text, word) || Abbreviations.HasInTwo(text, titleText.Slice(word.Start, word.Length))
                || (byInitials ??= Abbreviations.ByInitials(titleText, text)).Contains(word.Start);
            sum += EvidenceOf(word, has);
        }

        return sum;
    }

    private double Compute(int title, int @abstract)
    {
        int left = _titles[title].Length;
        if (left == 0)
            return 0;
        ReadOnlySpan<char> text = TextOf(@abstract);
        double sum = 0;
        foreach (Word word in _titles[title])
        {
            sum += EvidenceOf(word, Has(text, word));
            left--;
            if (sum + (left * LeastOfWord) > Certain)
                break;
        }

        return sum;
    }

    private double EvidenceOf(Word word, bool has)
    {
        double own = word.IsName ? NameInAbstract : WordInAbstract;
        double other = Math.Min(_chances[word.Number], own - 0.02);
        return has ? Math.Log(own / other) : Math.Log((1 - own) / (1 - other));
    }

    private ReadOnlySpan<char> TextOf(int index) => _text.AsSpan(_lines[index].Start, _lines[index].Length);

    private static bool Has(ReadOnlySpan<char> text, Word word)
    {
        // The first letter may be a capital in one and not in the other.
        ReadOnlySpan<char> rest = word.Stem.AsSpan(1);
        int from = 1;
        while (from < text.Length && text.Slice(from).IndexOf(rest) is >= 0 and int at)
        {
            if (CaseFolding.Fold(text[from + at - 1]) == word.Stem[0])
                return true;
            from += at + 1;
        }

        return word.IsName && text.IndexOf(word.Written.AsSpan()) >= 0;
    }

    private Word[] ReadWords(int start, int end, List<int> frequencies)
    {
        _words.Clear();
        int first = start;
        while (start < end)
        {
            int at = start;
            while (at < end && IsOfWord(_text[at]))
                at++;
            if (at - start >= ShortestWord)
                Add(_text.AsSpan(start, at - start), start - first, frequencies);
            start = at + 1;
        }

        return [.. _words];
    }

    private void Add(ReadOnlySpan<char> word, int start, List<int> frequencies)
    {
        bool isName = IsName(word);
        if (isName && IsNumber(word))
            return;
        string written = word.Slice(0, Math.Min(word.Length, StemLength)).ToString();
        string stem = CaseFolding.Fold(written);
        if (!_numbers.TryGetValue(stem, out int number))
        {
            if (Common.Contains(stem))
                return;
            number = _numbers.Count;
            _numbers.Add(stem, number);
            frequencies.Add(0);
        }

        foreach (Word other in _words)
        {
            if (other.Number == number)
                return;
        }

        frequencies[number]++;
        _words.Add(new(stem, written, number, isName, start, word.Length));
    }

    private static bool IsOfWord(char c) => AsciiChar.IsLetterOrDigit(c) || c >= 0x80;

    /// <summary>Whether a word has a capital letter or a digit behind its first letter.</summary>
    private static bool IsName(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (AsciiChar.IsUpper(word[i]) || AsciiChar.IsDigit(word[i]))
                return true;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!AsciiChar.IsDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>A word of a title: its stem, in lower case and as written, and its place in the title.</summary>
    private readonly record struct Word(string Stem, string Written, int Number, bool IsName, int Start, int Length);
}
