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
