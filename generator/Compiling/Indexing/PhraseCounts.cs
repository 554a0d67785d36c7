using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>The phrases of the papers of a corpus, and in how many papers of the corpus and of each document they stand.</summary>
internal sealed class PhraseCounts
{
    private readonly PhraseReader _reader = new();
    private readonly EquatableArray<PaperModel> _papers;
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<long, int> _corpus = [];
    private readonly Dictionary<long, int>[] _documents;

    public PhraseCounts(CorpusModel corpus, CancellationToken cancellation)
    {
        _papers = corpus.Papers;
        _documents = new Dictionary<long, int>[corpus.Documents.Count];
        PaperCounts = new int[_documents.Length];
        for (int i = 0; i < _documents.Length; i++)
            _documents[i] = IsOneDocument ? _corpus : [];

        var seen = new HashSet<long>();
        for (int paper = 0; paper < _papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            int[] documents = _papers[paper].Appearances.Select(place => place.Document).Distinct().ToArray();
            foreach (int document in documents)
                PaperCounts[document]++;
            seen.Clear();
            foreach (Phrase phrase in PhrasesOf(paper))
            {
                if (!seen.Add(phrase.Key))
                    continue;
                Increment(_corpus, phrase.Key);
                if (IsOneDocument)
                    continue;
                foreach (int document in documents)
                    Increment(_documents[document], phrase.Key);
            }
        }
    }

    public int PaperCount => _papers.Count;

    // Then the counts of the document are those of the corpus, and are not kept twice.
    private bool IsOneDocument => _documents.Length == 1;

    /// <summary>The number of papers of each document.</summary>
    public int[] PaperCounts { get; }

    /// <summary>In how many papers of a document each of its phrases stands.</summary>
    public Dictionary<long, int> InDocument(int document) => _documents[document];

    /// <summary>In how many papers of the corpus a phrase stands.</summary>
    public int InCorpus(long key) => _corpus[key];

    /// <summary>The same, of a phrase that may stand in none.</summary>
    public int InCorpusOrZero(long key) => _corpus.TryGetValue(key, out int count) ? count : 0;

    /// <summary>The phrases of a paper, those of its title first; the list is good until the next call.</summary>
    public IReadOnlyList<Phrase> PhrasesOf(int paper)
    {
        _phrases.Clear();
        _reader.Read(_papers[paper].Title.Text.Display, isTitle: true, _phrases);
        if (_papers[paper].Abstract is { } text)
            _reader.Read(text.Text.Display, isTitle: false, _phrases);
        return _phrases;
    }

    /// <summary>A phrase as it is written.</summary>
    public ReadOnlySpan<char> TextOf(int paper, Phrase phrase) => (phrase.IsInTitle
        ? _papers[paper].Title.Text.Display
        : _papers[paper].Abstract!.Text.Display).AsSpan(phrase.Start, phrase.Length);

    /// <summary>A phrase as a slice of its paper's title and abstract, one after the other, in UTF-8.</summary>
    public TermSlice SliceOf(int paper, Phrase phrase)
    {
        string title = _papers[paper].Title.Text.Display;
        int start = phrase.IsInTitle
            ? Reading.Utf8.ByteCount(title.AsSpan(0, phrase.Start))
            : Reading.Utf8.ByteCount(title.AsSpan())
                + Reading.Utf8.ByteCount(_papers[paper].Abstract!.Text.Display.AsSpan(0, phrase.Start));
        return new(paper, start, Reading.Utf8.ByteCount(TextOf(paper, phrase)));
    }

    private static void Increment(Dictionary<long, int> counts, long key)
    {
        counts.TryGetValue(key, out int count);
        counts[key] = count + 1;
    }
}

/// <summary>A term, as the bytes of a paper's title and abstract, one after the other, that write it.</summary>
internal readonly record struct TermSlice(int Paper, int Start, int Length);
