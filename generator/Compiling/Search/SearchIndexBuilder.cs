using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Text;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>Inverts the papers' terms into a dictionary with postings, each with the bounds that a search prunes by.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly TermBags _vectors;
    private readonly float[] _titleFactors;
    private readonly float[] _abstractFactors;
    private readonly long _titleSum;
    private readonly long _abstractSum;

    private SearchIndexBuilder(TermBags vectors)
    {
        _vectors = vectors;
        _titleSum = vectors.Lengths.Sum(lengths => (long)LengthCode.LengthOf(LengthCode.Of(lengths.Title)));
        _abstractSum = vectors.Lengths.Sum(lengths => (long)LengthCode.LengthOf(LengthCode.Of(lengths.Abstract)));
        _titleFactors = Factors(_titleSum);
        _abstractFactors = Factors(_abstractSum);
    }

    public static SearchIndex Build(TermBags vectors, CancellationToken cancellation) =>
        new SearchIndexBuilder(vectors).Build(cancellation);

    private SearchIndex Build(CancellationToken cancellation)
    {
        Posting[][] postings = Invert(cancellation);
        int[] order = Enumerable.Range(0, postings.Length).ToArray();
        CancellableSort.Sort(order, (left, right) => Utf8Order.Compare(_vectors.Terms[left], _vectors.Terms[right]), cancellation);

        var dictionary = new TermDictionaryWriter(order.Length);
        var lists = new PostingsWriter(_vectors.PaperCount);
        foreach (int term in order)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = lists.Length;
            int impact = lists.Add(postings[term]);
            dictionary.Add(_vectors.Terms[term], postings[term].Length, start, lists.Length - start, impact);
        }

        return new(dictionary.ToSection(), lists.ToBytes(), Lengths());
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private Posting[][] Invert(CancellationToken cancellation)
    {
        var postings = new Posting[_vectors.Terms.Count][];
        int[] filled = new int[postings.Length];
        for (int term = 0; term < postings.Length; term++)
            postings[term] = new Posting[_vectors.DocumentFrequencies[term]];

        ReadOnlySpan<TermCount> counts = _vectors.Counts;
        for (int paper = 0; paper < _vectors.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            FieldLengths lengths = _vectors.Lengths[paper];
            float title = _titleFactors[LengthCode.Of(lengths.Title)];
            float @abstract = _abstractFactors[LengthCode.Of(lengths.Abstract)];
            (int start, int end) = _vectors.RangeOf(paper);
            for (int i = start; i < end; i++)
            {
                TermCount count = counts[i];
                float impact = Bm25.Impact(count.InTitle, count.InAbstract, title, @abstract);
                postings[count.Term][filled[count.Term]++] =
                    new(paper, TermFrequency.Of(count.InTitle, count.InAbstract), (byte)Bm25.CodeAbove(impact));
            }
        }

        return postings;
    }

    private float[] Factors(long sum)
    {
        float[] factors = new float[LengthCode.Count];
        double average = _vectors.PaperCount > 0 ? (double)sum / _vectors.PaperCount : 0;
        for (int code = 0; code < factors.Length; code++)
            factors[code] = Bm25.LengthFactor(LengthCode.LengthOf(code), average);
        return factors;
    }

    private byte[] Lengths()
    {
        byte[] bytes = new byte[LengthsLayout.CodesAt + (_vectors.PaperCount * LengthsLayout.CodesPerPaper)];
        SevenBit.Write(bytes.AsSpan(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth), checked((int)_titleSum));
        SevenBit.Write(bytes.AsSpan(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth), checked((int)_abstractSum));
        int at = LengthsLayout.CodesAt;
        foreach (FieldLengths lengths in _vectors.Lengths)
        {
            bytes[at++] = (byte)LengthCode.Of(lengths.Title);
            bytes[at++] = (byte)LengthCode.Of(lengths.Abstract);
        }

        return bytes;
    }
}

/// <summary>A paper with a term: how often in which field (<see cref="TermFrequency"/>), and how far that goes at most.</summary>
internal readonly record struct Posting(int Paper, int Frequency, byte ImpactCode)
{
    public bool IsPlain => Frequency == TermFrequency.Plain;
}
