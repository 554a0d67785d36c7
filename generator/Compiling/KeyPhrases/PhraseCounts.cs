using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>The phrases of the papers of a corpus, by number, and the number of papers that contain each.</summary>
internal sealed class PhraseCounts
{
    private readonly PhraseReader _reader;
    private readonly PhraseInterner _phraseIds = new();
    private readonly EquatableArray<PaperModel> _papers;
    private readonly TermBags _bags;
    private readonly int[][] _phrases;
    private int[] _papersWith = new int[2048];
    private int[] _lastPaper = new int[2048];

    public PhraseCounts(CorpusModel corpus, TermBags bags, CancellationToken cancellation)
    {
        _papers = corpus.Papers;
        _bags = bags;
        _reader = new(bags.Forms);
        _phrases = new int[_papers.Count][];
        for (int paper = 0; paper < _phrases.Length; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            _phrases[paper] = Count(paper);
        }
    }

    public int PaperCount => _phrases.Length;

    /// <summary>The number of distinct phrases.</summary>
    public int Total => _phraseIds.Count;

    /// <summary>The phrases of a paper, in the order of the text.</summary>
    public int[] PhrasesOf(int paper) => _phrases[paper];

    public long KeyOf(int phrase) => _phraseIds.KeyOf(phrase);

    /// <summary>The number of papers that contain a phrase.</summary>
    public int PapersWith(int phrase) => _papersWith[phrase];

    /// <summary>The number of papers that contain a word as a phrase of its own.</summary>
    public int PapersWithWord(long word) => _phraseIds.FindWord(word) is >= 0 and int phrase ? _papersWith[phrase] : 0;

    /// <summary>The occurrences of a paper's phrases, parallel to <see cref="PhrasesOf"/> and valid until the next call.</summary>
    public ReadOnlySpan<Phrase> OccurrencesOf(int paper) => _reader.Read(_bags.WordsOf(paper));

    public bool IsInTitle(int paper, Phrase phrase) => phrase.Start < TitleOf(paper).Length;

    /// <summary>A phrase as written.</summary>
    public ReadOnlySpan<char> TextOf(int paper, Phrase phrase) => IsInTitle(paper, phrase)
        ? TitleOf(paper).AsSpan(phrase.Start, phrase.Length)
        : AbstractOf(paper).AsSpan(phrase.Start - TitleOf(paper).Length, phrase.Length);

    /// <summary>A phrase as a slice of its paper's title and abstract, one after the other, in UTF-8.</summary>
    public PhraseSlice SliceOf(int paper, Phrase phrase)
    {
        ReadOnlySpan<char> title = TitleOf(paper).AsSpan();
        int start = phrase.Start < title.Length
            ? Utf8.ByteCount(title.Slice(0, phrase.Start))
            : Utf8.ByteCount(title)
                + Utf8.ByteCount(AbstractOf(paper).AsSpan(0, phrase.Start - title.Length));
        return new(paper, start, Utf8.ByteCount(TextOf(paper, phrase)));
    }

    private string TitleOf(int paper) => _papers[paper].Title.Text.Display;

    private string AbstractOf(int paper) => _papers[paper].Abstract!.Text.Display;

    [MethodImpl(Jit.OptimizeInGenerator)]
    private int[] Count(int paper)
    {
        ReadOnlySpan<Phrase> occurrences = OccurrencesOf(paper);
        int[] phrases = new int[occurrences.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            int phrase = _phraseIds.GetOrAdd(occurrences[i].Key);
            phrases[i] = phrase;
            if (phrase == _papersWith.Length)
            {
                Array.Resize(ref _papersWith, phrase * 2);
                Array.Resize(ref _lastPaper, phrase * 2);
            }

            // Plus one, since 0 is no paper.
            if (_lastPaper[phrase] == paper + 1)
                continue;
            _lastPaper[phrase] = paper + 1;
            _papersWith[phrase]++;
        }

        return phrases;
    }
}

/// <summary>A phrase as a range of bytes of a paper's title and abstract, one after the other.</summary>
internal readonly record struct PhraseSlice(int Paper, int Start, int Length);

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
