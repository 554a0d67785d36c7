using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>
/// The papers of a corpus as bags of terms, and the words of their phrases. The search index, the related papers and the
/// key phrases are all derived from it, so that each text is tokenized once.
/// </summary>
internal sealed class TermBags
{
    private readonly int[] _starts;
    private readonly PhraseWord[][] _words;
    private TermCount[] _counts = new TermCount[1024];

    private TermBags(int papers)
    {
        _starts = new int[papers + 1];
        _words = new PhraseWord[papers][];
        Lengths = new FieldLengths[papers];
    }

    public int PaperCount => Lengths.Length;

    /// <summary>The words as written.</summary>
    public WordForms Forms { get; } = new();

    /// <summary>The terms in the order of first occurrence; a term's id is its index here.</summary>
    public List<string> Terms => Forms.Terms;

    /// <summary>The number of papers that contain each term.</summary>
    public int[] DocumentFrequencies { get; private set; } = [];

    /// <summary>The lengths of each paper's fields in words.</summary>
    public FieldLengths[] Lengths { get; }

    /// <summary>The counts of all papers, one paper after another.</summary>
    public ReadOnlySpan<TermCount> Counts => _counts.AsSpan(0, _starts[PaperCount]);

    /// <summary>The range of a paper's counts in <see cref="Counts"/>.</summary>
    public (int Start, int End) RangeOf(int paper) => (_starts[paper], _starts[paper + 1]);

    /// <summary>The words of a paper that its phrases may consist of.</summary>
    public PhraseWord[] WordsOf(int paper) => _words[paper];

    public static TermBags Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var bags = new TermBags(papers.Count);
        var counter = new TermCounter(bags.Forms);
        for (int paper = 0; paper < papers.Count; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            bags.Add(paper, papers[paper], counter);
        }

        bags.DocumentFrequencies = bags.CountPapers();
        return bags;
    }

    private void Add(int index, PaperModel paper, TermCounter counter)
    {
        string title = paper.Title.Text.Display;
        Lengths[index] = new(
            counter.Count(title, offset: 0, isTitle: true),
            counter.Count(paper.Abstract?.Text.Display ?? "", title.Length, isTitle: false));
        _words[index] = counter.TakeWords();
        // Authors and venues can be searched for, but no paper is about them, so they are no part of phrases.
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

/// <summary>The number of words in each field of a paper, the parts of compounds counted one by one.</summary>
internal readonly record struct FieldLengths(int Title, int Abstract);
