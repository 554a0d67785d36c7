using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Selects the best phrases, but none that repeats a better one.</summary>
internal sealed class KeyPhraseSelection(int capacity)
{
    /// <summary>The most phrases that are searched one by one for a longer one. With more, the longer ones are indexed.</summary>
    private const int Few = 1024;

    private readonly int[] _best = new int[capacity];
    private readonly long[] _bestKeys = new long[capacity];

    // A heap with the best on top: few phrases are selected, and the others need no order.
    private ScoredPhrase[] _phrases = new ScoredPhrase[256];
    private int _count;
    private int _taken;

    // By phrase of two words, the count of the most frequent phrase that adds a word to it.
    private Dictionary<long, int>? _longer;

    public void Clear()
    {
        _count = 0;
        _longer = null;
    }

    public void Add(ScoredPhrase phrase)
    {
        if (_count == _phrases.Length)
            Array.Resize(ref _phrases, _count * 2);
        _phrases[_count++] = phrase;
    }

    /// <summary>Returns the numbers of the best phrases, the best first. They are valid until the next call.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public ReadOnlySpan<int> Best()
    {
        _taken = 0;
        for (int i = (_count / 2) - 1; i >= 0; i--)
            Sink(i, _count);
        for (int left = _count; left > 0 && _taken < _best.Length; left--)
        {
            ScoredPhrase top = _phrases[0];
            if (!IsRepeated(top.Key) && !IsFragment(top))
            {
                _best[_taken] = top.Phrase;
                _bestKeys[_taken++] = top.Key;
            }

            _phrases[0] = _phrases[left - 1];
            _phrases[left - 1] = top;
            Sink(0, left - 1);
        }

        return _best.AsSpan(0, _taken);
    }

    private bool IsRepeated(long key)
    {
        for (int i = 0; i < _taken; i++)
        {
            if (Phrase.IsWithin(key, _bestKeys[i]) || Phrase.IsWithin(_bestKeys[i], key))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of several words mostly occurs within a longer one: <c>recurrent neural</c>.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private bool IsFragment(ScoredPhrase phrase)
    {
        if (Phrase.IsOneWord(phrase.Key))
            return false;
        if (_count > Few)
            return (_longer ??= IndexLonger()).TryGetValue(phrase.Key, out int count) && count * 5L >= phrase.Count * 3L;
        for (int i = 0; i < _count; i++)
        {
            ref readonly ScoredPhrase other = ref _phrases[i];
            // A longer phrase has a greater key.
            if (other.Key > phrase.Key && other.Count * 5 >= phrase.Count * 3 && Phrase.IsWithin(phrase.Key, other.Key))
                return true;
        }

        return false;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private Dictionary<long, int> IndexLonger()
    {
        var longer = new Dictionary<long, int>();
        for (int i = 0; i < _count; i++)
        {
            long key = _phrases[i].Key;
            if (!Phrase.IsThreeWords(key))
                continue;
            Add(Phrase.WithoutLast(key), _phrases[i].Count);
            Add(Phrase.WithoutFirst(key), _phrases[i].Count);
        }

        return longer;

        void Add(long key, int count)
        {
            if (!longer.TryGetValue(key, out int most) || most < count)
                longer[key] = count;
        }
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private void Sink(int at, int end)
    {
        ScoredPhrase sinking = _phrases[at];
        for (int child = (2 * at) + 1; child < end; child = (2 * at) + 1)
        {
            if (child + 1 < end && _phrases[child + 1].IsBetterThan(_phrases[child]))
                child++;
            if (!_phrases[child].IsBetterThan(sinking))
                break;
            _phrases[at] = _phrases[child];
            at = child;
        }

        if (at < end)
            _phrases[at] = sinking;
    }
}

/// <summary>A phrase with its score, its count and its order among phrases of equal score.</summary>
internal readonly struct ScoredPhrase(int phrase, long key, double score, int count, long order)
{
    public int Phrase { get; } = phrase;

    public long Key { get; } = key;

    public double Score { get; } = score;

    public int Count { get; } = count;

    public long Order { get; } = order;

    public bool IsBetterThan(in ScoredPhrase other) =>
        Score != other.Score ? Score > other.Score : Order < other.Order;
}
