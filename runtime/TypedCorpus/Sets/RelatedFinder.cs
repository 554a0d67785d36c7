using System.Runtime.InteropServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Sets;

/// <summary>
/// Finds the papers of a set that are most similar to one, by the same measure as the compiler: the cosine of (1 + ln tf) · √idf vectors,
/// with the idf of the set.
/// </summary>
/// <remarks>
/// The posting lists of the paper's terms give the dot products with all papers, but an index does not know the lengths of vectors. So
/// the best by dot product and number of words are candidates, whose vectors are made of their texts.
/// </remarks>
internal sealed class RelatedFinder(PartList parts)
{
    /// <summary>The number of candidates for each paper that is wanted, and those besides.</summary>
    private const int CandidatesForEach = 3;
    private const int MoreCandidates = 20;

    /// <summary>More papers than this are many, of which not all that share a word with one are compared with it.</summary>
    private const int Many = 1000;

    /// <summary>The units of a score in one, for candidates are ranked by integers.</summary>
    private const float Scale = 1 << 16;

    private readonly Dictionary<string, int> _papersWith = new(StringComparer.Ordinal);
    private readonly TermPostings _postings = new();

    /// <summary>Finds the places of the papers, the most similar first; equally similar ones are in the order of the set.</summary>
    public List<(int Place, double Similarity)> Find(int place, int count)
    {
        TermVector own = VectorOf(place);
        var found = new List<(int Place, double Similarity)>();
        TopHits candidates = Candidates(own, (CandidatesForEach * count) + MoreCandidates);
        for (int i = 0; i < candidates.Count; i++)
        {
            int candidate = TopHits.PaperOf(candidates[i]);
            if (candidate != place && Cosine(own, VectorOf(candidate)) is > 0 and var similarity)
                found.Add((candidate, similarity));
        }

        return
        [
            .. found.OrderByDescending(paper => paper.Similarity)
                .ThenBy(paper => paper.Place)
                .Take(count)
                .Select(paper => (paper.Place, Rounded(paper.Similarity))),
        ];
    }

    /// <summary>The similarity in the steps in which the compiler states it.</summary>
    private static double Rounded(double similarity) =>
        Math.Clamp((int)((similarity * RelatedLayout.Same) + 0.5), 1, RelatedLayout.Same) / (double)RelatedLayout.Same;

    private TermVector VectorOf(int place)
    {
        SearchPart part = parts.Parts[parts.PartOfPlace(place, out int paper)];
        return new(part.Data, paper);
    }

    private TopHits Candidates(TermVector own, int count)
    {
        // A term that half of many papers have says little, and its lists are the longest; of few papers it may be all that two share.
        int mostPapers = parts.Count > Many ? parts.Count / 2 : parts.Count;
        (string Term, float Weight)[] terms =
        [
            .. own.Terms.Where(term => PapersWith(term) is > 1 and var papers && papers <= mostPapers)
                .Select(term => (term, (float)(own.Weight(term, RootOfIdf(term)) * RootOfIdf(term)))),
        ];
        var candidates = new TopHits();
        candidates.Start(Math.Min(count, parts.Count));
        foreach (SearchPart part in parts.Parts)
        {
            float[] products = new float[part.PaperCount];
            var dictionary = new TermDictionary(part.Data.Terms);
            foreach ((string term, float weight) in terms)
            {
                if (!dictionary.TryFind(term, out TermEntry entry))
                    continue;
                _postings.Start(entry, isUnion: false, titleOnly: false, part.Data.Postings, part.PaperCount);
                foreach (PostingListCursor list in _postings.Lists)
                    Add(list, part.Data.Postings, weight, products);
            }

            Offer(part, products, candidates);
        }

        candidates.Sort();
        return candidates;
    }

    private static void Add(PostingListCursor list, ReadOnlySpan<byte> postings, float weight, float[] products)
    {
        for (; list.Paper != PostingListCursor.End; list.MoveToNextBlock(postings))
        {
            list.ReadAll(postings);
            for (int i = 0; i < list.Count; i++)
            {
                int frequency = list.IsLowImpact ? TermFrequency.Least : list.Frequencies[i];
                int count = TermFrequency.InTitle(frequency) + TermFrequency.InAbstract(frequency);
                products[list.Papers[i]] += count == 1 ? weight : weight * (1 + MathF.Log(count));
            }
        }
    }

    private static void Offer(SearchPart part, float[] products, TopHits candidates)
    {
        ReadOnlySpan<byte> norms = part.Data.FieldNorms[FieldNormsLayout.NormsAt..];
        candidates.Enter(part.First);
        for (int paper = 0; paper < products.Length; paper++)
        {
            if (products[paper] == 0 || part.IsHidden(paper))
                continue;
            ReadOnlySpan<byte> own = norms.Slice(paper * FieldNormsLayout.NormsPerPaper, FieldNormsLayout.NormsPerPaper);
            int words = FieldNorm.LengthOf(own[0]) + FieldNorm.LengthOf(own[1]);
            int score = (int)(products[paper] * Scale / MathF.Sqrt(words));
            if (score > candidates.Threshold)
                candidates.Add(paper, score);
        }
    }

    private double Cosine(TermVector left, TermVector right)
    {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        foreach (string term in left.Terms)
        {
            double root = RootOfIdf(term);
            double weight = left.Weight(term, root);
            squares += weight * weight;
            product += weight * right.Weight(term, root);
        }

        foreach (string term in right.Terms)
        {
            double weight = right.Weight(term, RootOfIdf(term));
            otherSquares += weight * weight;
        }

        return product / Math.Sqrt(squares * otherSquares);
    }

    private double RootOfIdf(string term) =>
        PapersWith(term) is > 0 and var papers ? Math.Sqrt(Math.Log((parts.Count + 1.0) / papers)) : 0;

    private int PapersWith(string term)
    {
        ref int papers = ref CollectionsMarshal.GetValueRefOrAddDefault(_papersWith, term, out bool isKnown);
        if (isKnown)
            return papers;
        foreach (SearchPart part in parts.Parts)
        {
            if (new TermDictionary(part.Data.Terms).TryFind(term, out TermEntry entry))
                papers += entry.Papers - SetWords.CountHidden(part, entry, _postings);
        }

        return papers;
    }
}
