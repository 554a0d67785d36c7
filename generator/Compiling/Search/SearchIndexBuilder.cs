using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Text;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>The sections of the image that a search reads.</summary>
/// <param name="Terms">The term dictionary. It is text, for a term may have letters beyond ASCII.</param>
/// <param name="Postings">The posting lists of all terms.</param>
/// <param name="FieldNorms">The fieldnorms of the papers.</param>
internal sealed record SearchIndex(string Terms, byte[] Postings, byte[] FieldNorms)
{
    /// <summary>The index of a corpus that cannot be searched: unlike an index without terms, it has no bytes at all.</summary>
    public static readonly SearchIndex None = new("", [], []);
}

/// <summary>Inverts the papers' terms into a term dictionary with posting lists, each with the bounds that a search prunes by.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly TermBags _bags;
    private readonly float[] _titleWeights;
    private readonly float[] _abstractWeights;
    private readonly long _titleSum;
    private readonly long _abstractSum;

    private SearchIndexBuilder(TermBags bags)
    {
        _bags = bags;
        _titleSum = bags.Lengths.Sum(lengths => (long)FieldNorm.LengthOf(FieldNorm.Of(lengths.Title)));
        _abstractSum = bags.Lengths.Sum(lengths => (long)FieldNorm.LengthOf(FieldNorm.Of(lengths.Abstract)));
        _titleWeights = Bm25.TitleWeights(_titleSum, bags.PaperCount);
        _abstractWeights = Bm25.AbstractWeights(_abstractSum, bags.PaperCount);
    }

    public static SearchIndex Build(TermBags bags, CancellationToken cancellation) =>
        new SearchIndexBuilder(bags).Build(cancellation);

    private SearchIndex Build(CancellationToken cancellation)
    {
        Posting[][] postings = Invert(cancellation);
        int[] order = Enumerable.Range(0, postings.Length).ToArray();
        CancellableSort.Sort(order, (left, right) => Utf8.Compare(_bags.Terms[left], _bags.Terms[right]), cancellation);

        var dictionary = new TermDictionaryWriter(order.Length);
        var lists = new PostingsSectionWriter(_bags.PaperCount);
        foreach (int term in order)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = lists.Length;
            int impact = lists.Add(postings[term]);
            dictionary.Add(_bags.Terms[term], postings[term].Length, start, lists.Length - start, impact);
        }

        return new(dictionary.ToSection(), lists.ToBytes(), FieldNorms());
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private Posting[][] Invert(CancellationToken cancellation)
    {
        var postings = new Posting[_bags.Terms.Count][];
        int[] filled = new int[postings.Length];
        for (int term = 0; term < postings.Length; term++)
            postings[term] = new Posting[_bags.DocumentFrequencies[term]];

        ReadOnlySpan<TermCount> counts = _bags.Counts;
        for (int paper = 0; paper < _bags.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            FieldLengths lengths = _bags.Lengths[paper];
            float title = _titleWeights[FieldNorm.Of(lengths.Title)];
            float @abstract = _abstractWeights[FieldNorm.Of(lengths.Abstract)];
            (int start, int end) = _bags.RangeOf(paper);
            for (int i = start; i < end; i++)
            {
                TermCount count = counts[i];
                float impact = Bm25.Impact(count.InTitle, count.InAbstract, title, @abstract);
                postings[count.Term][filled[count.Term]++] =
                    new(paper, TermFrequency.Of(count.InTitle, count.InAbstract), impact);
            }
        }

        return postings;
    }

    private byte[] FieldNorms()
    {
        byte[] bytes = new byte[FieldNormsLayout.NormsAt + (_bags.PaperCount * FieldNormsLayout.NormsPerPaper)];
        SevenBit.Write(bytes.AsSpan(FieldNormsLayout.TitleSumAt, FieldNormsLayout.SumWidth), checked((int)_titleSum));
        SevenBit.Write(bytes.AsSpan(FieldNormsLayout.AbstractSumAt, FieldNormsLayout.SumWidth), checked((int)_abstractSum));
        int at = FieldNormsLayout.NormsAt;
        foreach (FieldLengths lengths in _bags.Lengths)
        {
            bytes[at++] = (byte)FieldNorm.Of(lengths.Title);
            bytes[at++] = (byte)FieldNorm.Of(lengths.Abstract);
        }

        return bytes;
    }
}
