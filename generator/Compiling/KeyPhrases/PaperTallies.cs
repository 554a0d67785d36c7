using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>How often each phrase of one paper stands in its title and in its abstract.</summary>
internal sealed class PaperTallies(int phrases)
{
    // By phrase; what of an earlier paper is there is overwritten when the phrase is met.
    private readonly int[] _places = new int[phrases];
    private PhraseTally[] _tallies = new PhraseTally[128];

    public int Count { get; private set; }

    /// <summary>The phrases in the order in which they were met.</summary>
    public ref readonly PhraseTally this[int order] => ref _tallies[order];

    public void Clear() => Count = 0;

    [MethodImpl(Jit.Hot)]
    public void Add(int phrase, bool isInTitle)
    {
        int place = _places[phrase];
        if (place >= Count || _tallies[place].Phrase != phrase)
        {
            if (Count == _tallies.Length)
                Array.Resize(ref _tallies, Count * 2);
            place = _places[phrase] = Count++;
            _tallies[place] = new(phrase, 0, 0);
        }

        ref PhraseTally tally = ref _tallies[place];
        tally = isInTitle
            ? new(phrase, tally.InTitle + 1, tally.InAbstract)
            : new(phrase, tally.InTitle, tally.InAbstract + 1);
    }
}

/// <summary>How often a phrase stands in a paper.</summary>
internal readonly struct PhraseTally(int phrase, int inTitle, int inAbstract)
{
    public int Phrase { get; } = phrase;

    public int InTitle { get; } = inTitle;

    public int InAbstract { get; } = inAbstract;

    public int Total => InTitle + InAbstract;
}
