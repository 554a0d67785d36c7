using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.KeyPhrases;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// The papers of a corpus as bags of terms and as words of phrases: what the search index, the related papers and the
/// distinctive terms are all made of, so that each text is tokenized once.
/// </summary>
internal sealed class TermVectors
{
    private readonly int[] _starts;
    private readonly PhraseWord[][] _words;
    private TermCount[] _counts = new TermCount[1024];

    private TermVectors(int papers)
    {
        _starts = new int[papers + 1];
        _words = new PhraseWord[papers][];
        Lengths = new FieldLengths[papers];
    }

    public int PaperCount => Lengths.Length;

    /// <summary>The words as they are written.</summary>
    public WordForms Forms { get; } = new();

    /// <summary>The terms, in the order in which they were met; a term's id is its place here.</summary>
    public List<string> Terms => Forms.Terms;

    /// <summary>In how many papers each term stands.</summary>
    public int[] DocumentFrequencies { get; private set; } = [];

    /// <summary>The number of words in the fields of each paper.</summary>
    public FieldLengths[] Lengths { get; }

    /// <summary>All counts, paper by paper.</summary>
    public ReadOnlySpan<TermCount> Counts => _counts.AsSpan(0, _starts[PaperCount]);

    /// <summary>Where the counts of a paper begin, and where they end.</summary>
    public (int Start, int End) RangeOf(int paper) => (_starts[paper], _starts[paper + 1]);

    /// <summary>The words of a paper that its phrases may have.</summary>
    public PhraseWord[] WordsOf(int paper) => _words[paper];

    public static TermVectors Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var vectors = new TermVectors(papers.Count);
        var counter = new TermCounter(vectors.Forms);
        for (int paper = 0; paper < papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors.Add(paper, papers[paper], counter);
        }

        vectors.DocumentFrequencies = vectors.CountPapers();
        return vectors;
    }

    private void Add(int index, PaperModel paper, TermCounter counter)
    {
        string title = paper.Title.Text.Display;
        Lengths[index] = new(
            counter.Count(title, offset: 0, isTitle: true),
            counter.Count(paper.Abstract?.Text.Display ?? "", title.Length, isTitle: false));
        _words[index] = counter.TakeWords();
        // People and venues are found, but nobody's paper is about them: they are no words of phrases.
        if (paper.Bibliography is { } bibliography)
            Lengths[index] = Lengths[index] with { Abstract = Lengths[index].Abstract + CountNames(bibliography, counter) };
        int end = _starts[index];
        counter.Take(ref _counts, ref end);
        _starts[index + 1] = end;
    }

    private static int CountNames(BibliographyModel bibliography, TermCounter counter)
    {
        int words = bibliography.Venue is null ? 0 : counter.Count(bibliography.Venue, offset: 0, isTitle: false);
        foreach (PersonModel author in bibliography.Authors)
        {
            words += counter.Count(author.Family, offset: 0, isTitle: false);
            if (author.Given is not null)
                words += counter.Count(author.Given, offset: 0, isTitle: false);
        }

        counter.TakeWords();
        return words;
    }

    private int[] CountPapers()
    {
        int[] papers = new int[Terms.Count];
        foreach (ref readonly TermCount count in Counts)
            papers[count.Term]++;
        return papers;
    }
}

/// <summary>How often a term stands in the title and in the abstract of a paper.</summary>
internal readonly struct TermCount(int term, int inTitle, int inAbstract)
{
    public int Term { get; } = term;

    public int InTitle { get; } = inTitle;

    public int InAbstract { get; } = inAbstract;
}

/// <summary>The words of a paper's fields; the wholes of compounds do not count.</summary>
internal readonly record struct FieldLengths(int Title, int Abstract);
