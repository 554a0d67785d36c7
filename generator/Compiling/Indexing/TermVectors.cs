using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>
/// The papers of a corpus as bags of terms: what the search index, the related papers and the distinctive terms are
/// all made of, so that each text is tokenized once.
/// </summary>
internal sealed class TermVectors
{
    private readonly List<TermCount> _counts = [];
    private readonly List<int> _starts = [0];
    private readonly List<FieldLengths> _lengths = [];
    private readonly List<string> _terms = [];
    private readonly List<int> _documentFrequencies = [];

    private TermVectors()
    {
    }

    public int PaperCount => _lengths.Count;

    /// <summary>The terms, in the order in which they were met; a term's id is its place here.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>In how many papers each term stands.</summary>
    public IReadOnlyList<int> DocumentFrequencies => _documentFrequencies;

    /// <summary>The number of words in the fields of each paper.</summary>
    public IReadOnlyList<FieldLengths> Lengths => _lengths;

    /// <summary>All counts, paper by paper.</summary>
    public IReadOnlyList<TermCount> Counts => _counts;

    /// <summary>Where the counts of a paper begin, and where they end.</summary>
    public (int Start, int End) RangeOf(int paper) => (_starts[paper], _starts[paper + 1]);

    public static TermVectors Of(EquatableArray<PaperModel> papers, CancellationToken cancellation)
    {
        var vectors = new TermVectors();
        var counter = new TermCounter(vectors._terms);
        foreach (PaperModel paper in papers)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors._lengths.Add(new(
                counter.Count(paper.Title.Text.Display, isTitle: true),
                counter.Count(paper.Abstract?.Text.Display ?? "", isTitle: false)));
            foreach (TermCount count in counter.Take())
            {
                vectors._counts.Add(count);
                while (vectors._documentFrequencies.Count <= count.Term)
                    vectors._documentFrequencies.Add(0);
                vectors._documentFrequencies[count.Term]++;
            }

            vectors._starts.Add(vectors._counts.Count);
        }

        return vectors;
    }
}

/// <summary>How often a term stands in the title and in the abstract of a paper.</summary>
internal readonly record struct TermCount(int Term, int InTitle, int InAbstract);

/// <summary>The words of a paper's fields; the wholes of compounds do not count.</summary>
internal readonly record struct FieldLengths(int Title, int Abstract);
