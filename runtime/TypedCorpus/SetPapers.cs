using TypedCorpus.Image;
using TypedCorpus.Search.Parts;
using TypedCorpus.Sets;
using TypedCorpus.Vectors;

namespace TypedCorpus;

/// <summary>
/// The papers of a set of corpora. It is made on the first use of the set that needs it, since it takes to know which papers several
/// corpora have.
/// </summary>
internal sealed class SetPapers
{
    private readonly PaperCorpus[] _corpora;

    // The papers that several corpora have, by their corpus and number: with the appearances of all.
    private readonly Dictionary<(int Corpus, int Paper), Paper> _shared = [];

    public SetPapers(PaperCorpus[] corpora)
        : this(corpora, DuplicateFinder.Find(Array.ConvertAll(corpora, corpus => corpus.Data)))
    {
    }

    /// <param name="corpora">The corpora.</param>
    /// <param name="shared">For each, what <see cref="DuplicateFinder"/> has found that it has in common with others.</param>
    public SetPapers(PaperCorpus[] corpora, SharedPapers?[] shared)
    {
        _corpora = corpora;
        Parts = new(
            Array.ConvertAll(corpora, corpus => (corpus.Data, corpus.HasFullTextIndex ? corpus.Statistics : null)),
            shared);
        for (int i = 0; i < corpora.Length; i++)
        {
            foreach (IGrouping<int, PaperCopy> same in CopiesOf(i).ToArray().GroupBy(copy => copy.Paper))
            {
                Appearance[] others = [.. same.SelectMany(copy => corpora[copy.Corpus][copy.Other].Appearances)];
                _shared.Add((i, same.Key), new(corpora[i], same.Key, [.. corpora[i][same.Key].Appearances, .. others]));
            }
        }
    }

    /// <summary>The corpora for searches.</summary>
    public PartList Parts { get; }

    public int Count => Parts.Count;

    /// <summary>The vectors of a corpus; null if it has none.</summary>
    public VectorTable? VectorsOf(int corpus) => _corpora[corpus].VectorTable;

    /// <summary>The number of papers that have a vector where they count.</summary>
    public int CountWithVectors()
    {
        int count = 0;
        for (int corpus = 0; corpus < _corpora.Length; corpus++)
        {
            if (VectorsOf(corpus) is not { } table)
                continue;
            count += table.Count;
            foreach (int hidden in Parts.Parts[corpus].Hidden)
                count -= table.SquareOf(hidden) > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>The paper at an index.</summary>
    public Paper PaperAt(int index) => PaperOf(Parts.PartOfIndex(index, out int paper), paper);

    /// <summary>The paper at a place.</summary>
    public Paper PaperAtPlace(int place) => PaperOf(Parts.PartOfPlace(place, out int paper), paper);

    /// <summary>A paper of a corpus, which counts there, with its appearances in all corpora.</summary>
    public Paper PaperOf(int corpus, int paper) =>
        _shared.Count > 0 && _shared.TryGetValue((corpus, paper), out Paper? shared) ? shared : _corpora[corpus][paper];

    /// <summary>The index of a paper of the set or of one of its corpora; −1 if the set does not have it.</summary>
    public int IndexOf(Paper paper)
    {
        int corpus = Array.IndexOf(_corpora, paper.Corpus);
        if (corpus < 0)
            return -1;
        (int own, int number) = Counting(corpus, paper.Index);
        return Parts.Parts[own].FirstIndex + Parts.Parts[own].PlaceOf(number);
    }

    /// <summary>The place of the paper at an index.</summary>
    public int PlaceOf(int index)
    {
        int corpus = Parts.PartOfIndex(index, out int paper);
        return Parts.Parts[corpus].First + paper;
    }

    /// <summary>The paper with a key: of several, that of the kind of keys that takes precedence, and then of the first corpus.</summary>
    public Paper? Find(ReadOnlySpan<char> key)
    {
        (int Corpus, int Paper) found = (-1, -1);
        Paper? winner = null;
        for (int i = 0; i < _corpora.Length; i++)
        {
            if (_corpora[i].Find(key) is not { } paper)
                continue;
            (int, int) next = Counting(i, paper.Index);
            if (winner is not null)
            {
                // Only where two papers have the key does it matter which kind of key it is.
                int order = next == found ? -1 : winner.Corpus.RankOf(key, winner.Index) - paper.Corpus.RankOf(key, paper.Index);
                if (order < 0 || (order == 0 && found.CompareTo(next) < 0))
                    continue;
            }

            (winner, found) = (paper, next);
        }

        return winner is null ? null : PaperOf(found.Corpus, found.Paper);
    }

    /// <summary>The numbers of documents, by the places of their corpora.</summary>
    public int[][] NumbersOf(IReadOnlyCollection<PaperDocument> documents) =>
        Array.ConvertAll(_corpora, corpus => corpus.NumbersOf(documents));

    private ReadOnlySpan<PaperCopy> CopiesOf(int corpus) => Parts.Parts[corpus].Shared is { } shared ? shared.Copies : default;

    /// <summary>Where a paper counts.</summary>
    public (int Corpus, int Paper) Counting(int corpus, int paper)
    {
        if (!Parts.Parts[corpus].IsHidden(paper))
            return (corpus, paper);
        for (int other = 0; other < corpus; other++)
        {
            foreach (PaperCopy copy in CopiesOf(other))
            {
                if (copy.Corpus == corpus && copy.Other == paper)
                    return (other, copy.Paper);
            }
        }

        return (corpus, paper);
    }
}
