using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Numbers distinct phrases from 0, so that what belongs to a phrase can be stored in arrays.</summary>
internal sealed class PhraseInterner
{
    // Open addressing with at most half of the slots in use. A slot holds a phrase's number plus one, or 0.
    private int[] _slots = new int[4096];
    private int _shift = 64 - 12;
    private long[] _keys = new long[2048];
    // The numbers of the phrases of one word, plus one, by the word.
    private int[] _words = new int[1024];

    public int Count { get; private set; }

    public long KeyOf(int id) => _keys[id];

    [MethodImpl(Jit.OptimizeInGenerator)]
    public int GetOrAdd(long key)
    {
        if (Phrase.IsOneWord(key))
            return OfWord(key);

        if (Count * 2 >= _slots.Length)
            Grow();
        int at = SlotOf(key);
        for (; _slots[at] != 0; at = (at + 1) & (_slots.Length - 1))
        {
            if (_keys[_slots[at] - 1] == key)
                return _slots[at] - 1;
        }

        _slots[at] = Add(key) + 1;
        return Count - 1;
    }

    /// <summary>Returns the number of a phrase of one word, or -1.</summary>
    public int FindWord(long key) => key < _words.Length ? _words[key] - 1 : -1;

    private int OfWord(long key)
    {
        if (key >= _words.Length)
            Array.Resize(ref _words, (int)Math.Max(key + 1, _words.Length * 2));
        if (_words[key] == 0)
            _words[key] = Add(key) + 1;
        return _words[key] - 1;
    }

    private int Add(long key)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count] = key;
        return Count++;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        _shift--;
        for (int id = 0; id < Count; id++)
        {
            if (Phrase.IsOneWord(_keys[id]))
                continue;
            int at = SlotOf(_keys[id]);
            while (_slots[at] != 0)
                at = (at + 1) & (_slots.Length - 1);
            _slots[at] = id + 1;
        }
    }

    private int SlotOf(long key) => (int)(unchecked((ulong)key * 0x9E3779B97F4A7C15) >> _shift);
}
