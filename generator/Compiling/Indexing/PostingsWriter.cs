using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Writes the postings of one term after another.</summary>
internal sealed class PostingsWriter
{
    private const int MaxPostingLength = 18;

    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public byte[] ToBytes() => _bytes.AsSpan(0, Length).ToArray();

    /// <summary>Adds a list and returns its greatest impact.</summary>
    public int Add(Posting[] postings)
    {
        int blocks = PostingsLayout.BlockCount(postings.Length);
        int skip = Length;
        Length += blocks * PostingsLayout.SkipWidth;
        if (blocks == 0)
            return AddBlock(postings, 0, postings.Length, 0);

        int greatest = 0;
        int before = 0;
        for (int first = 0; first < postings.Length; first += PostingsLayout.BlockSize)
        {
            int end = Math.Min(first + PostingsLayout.BlockSize, postings.Length);
            int start = Length;
            int impact = AddBlock(postings, first, end, before);
            greatest = Math.Max(greatest, impact);
            before = postings[end - 1].Paper;

            PostingsLayout.WriteSkip(_bytes.AsSpan(skip, PostingsLayout.SkipWidth), before, Length - start, impact);
            skip += PostingsLayout.SkipWidth;
        }

        return greatest;
    }

    private int AddBlock(Posting[] postings, int first, int end, int before)
    {
        int most = Length + ((end - first) * MaxPostingLength);
        if (_bytes.Length < most)
            Array.Resize(ref _bytes, Math.Max(most, _bytes.Length * 2));

        int impact = 0;
        for (int i = first; i < end; i++)
        {
            Posting posting = postings[i];
            Length = PostingsLayout.Write(_bytes, Length, posting.Paper - before, posting.InTitle, posting.InAbstract);
            before = posting.Paper;
            impact = Math.Max(impact, posting.ImpactCode);
        }

        return impact;
    }
}
