using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>The phrases of the papers of a corpus, by number, and in how many papers they stand.</summary>
internal sealed class PhraseCounts
{
    private readonly PhraseReader _reader;
    private readonly PhraseIds _ids = new();
    private readonly EquatableArray<PaperModel> _papers;
    private readonly TermVectors _vectors;
    private readonly int[][] _phrases;
    private int[] _corpus = new int[2048];
    private int[] _lastPaper = new int[2048];

    public PhraseCounts(CorpusModel corpus, TermVectors vectors, CancellationToken cancellation)
    {
        _papers = corpus.Papers;
        _vectors = vectors;
        _reader = new(vectors.Forms);
        _phrases = new int[_papers.Count][];
        for (int paper = 0; paper < _phrases.Length; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            _phrases[paper] = Count(paper);
        }
    }

    public int PaperCount => _phrases.Length;

    /// <summary>The number of phrases.</summary>
    public int Total => _ids.Count;

    /// <summary>The phrases of a paper, in the order of the text.</summary>
    public int[] PhrasesOf(int paper) => _phrases[paper];

    public long KeyOf(int phrase) => _ids.KeyOf(phrase);

    /// <summary>In how many papers of the corpus a phrase stands.</summary>
    public int InCorpus(int phrase) => _corpus[phrase];

    /// <summary>In how many papers a word stands alone.</summary>
    public int InCorpusAlone(long word) => _ids.FindWord(word) is >= 0 and int phrase ? _corpus[phrase] : 0;

    /// <summary>Where the phrases of a paper stand, in the order of their numbers; good until the next call.</summary>
    public ReadOnlySpan<Phrase> PlacesOf(int paper) => _reader.Read(_vectors.WordsOf(paper));

    public bool IsInTitle(int paper, Phrase phrase) => phrase.Start < TitleOf(paper).Length;

    /// <summary>A phrase as it is written.</summary>
    public ReadOnlySpan<char> TextOf(int paper, Phrase phrase) => IsInTitle(paper, phrase)
        ? TitleOf(paper).AsSpan(phrase.Start, phrase.Length)
        : AbstractOf(paper).AsSpan(phrase.Start - TitleOf(paper).Length, phrase.Length);

    /// <summary>A phrase as a slice of its paper's title and abstract, one after the other, in UTF-8.</summary>
    public TermSlice SliceOf(int paper, Phrase phrase)
    {
        ReadOnlySpan<char> title = TitleOf(paper).AsSpan();
        int start = phrase.Start < title.Length
            ? TypedCorpus.Generator.Text.Utf8.ByteCount(title.Slice(0, phrase.Start))
            : TypedCorpus.Generator.Text.Utf8.ByteCount(title)
                + TypedCorpus.Generator.Text.Utf8.ByteCount(AbstractOf(paper).AsSpan(0, phrase.Start - title.Length));
        return new(paper, start, TypedCorpus.Generator.Text.Utf8.ByteCount(TextOf(paper, phrase)));
    }

    private string TitleOf(int paper) => _papers[paper].Title.Text.Display;

    private string AbstractOf(int paper) => _papers[paper].Abstract!.Text.Display;

    [MethodImpl(Jit.Hot)]
    private int[] Count(int paper)
    {
        ReadOnlySpan<Phrase> places = PlacesOf(paper);
        int[] phrases = new int[places.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            int phrase = _ids.GetOrAdd(places[i].Key);
            phrases[i] = phrase;
            if (phrase == _corpus.Length)
            {
                Array.Resize(ref _corpus, phrase * 2);
                Array.Resize(ref _lastPaper, phrase * 2);
            }

            // From 1, as 0 is no paper.
            if (_lastPaper[phrase] == paper + 1)
                continue;
            _lastPaper[phrase] = paper + 1;
            _corpus[phrase]++;
        }

        return phrases;
    }
}

/// <summary>A term, as the bytes of a paper's title and abstract, one after the other, that write it.</summary>
internal readonly record struct TermSlice(int Paper, int Start, int Length);
