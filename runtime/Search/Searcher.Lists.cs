using System.Numerics;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Search;

internal ref partial struct Searcher
{
    /// <summary>
    /// What a required term adds to a score beside what it is worth, so that the papers that have all of them stand above
    /// all others: more than the terms of a query can be worth together.
    /// </summary>
    private const int TallyBits = 26;

    private const int MaxTallied = 16;

    /// <summary>Whether it is quicker to read all postings than to look papers up in them, which no processor can foresee.</summary>
    private readonly bool IsFew(int postings) => postings <= SearchScratch.WindowSize && _termCount <= MaxTallied;

    /// <summary>Takes the lists of all terms that are not to be left out; returns how many terms those are.</summary>
    private readonly int CollectLists(out int postings)
    {
        _lists.Clear();
        int terms = 0;
        postings = 0;
        for (int i = 0; i < _termCount; i++)
        {
            SearchTerm term = _scratch.Term(i);
            if (term.Role == TermRole.Excluded)
                continue;
            _lists.Add(term, term.Strong);
            _lists.Add(term, term.Plain);
            terms++;
            postings += term.PaperCount;
        }

        return terms;
    }

    /// <summary>Finds papers by reading all postings.</summary>
    private void FindInFew()
    {
        for (int end = 0, start = 0; start < _paperCount; start = Math.Max(end, NextPaper()))
        {
            end = Math.Min(_paperCount, start + SearchScratch.WindowSize);
            FindInLists(0, start, end);
        }
    }

    /// <summary>Finds papers of several lists in a window, and moves those behind it.</summary>
    private void FindInLists(int passed, int start, int end)
    {
        for (int i = passed; i < _lists.Count; i++)
            AddScores(_lists.Terms[i], _lists.Cursors[i], start, end);

        int tallies = _required << TallyBits;
        int least = tallies - (passed > 0 ? _lists.Sums[passed - 1] : 0);
        int limit = least + _hits.Threshold;
        int[] scores = _scratch.Scores;
        ulong[] touched = _scratch.Touched;
        for (int word = 0; word < touched.Length; word++)
        {
            ulong bits = touched[word];
            touched[word] = 0;
            for (; bits != 0; bits &= bits - 1)
            {
                int place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                int score = scores[place];
                scores[place] = 0;
                if (score <= limit)
                    continue;
                Complete(passed, start + place, score - tallies);
                limit = least + _hits.Threshold;
            }
        }
    }

    /// <summary>Adds what a list is worth to the score of each paper of a window, and moves it behind.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void AddScores(SearchTerm term, PostingCursor cursor, int start, int end)
    {
        ReadOnlySpan<byte> postings = PostingsOf(term);
        int tally = term.Role == TermRole.Required ? 1 << TallyBits : 0;
        while (cursor.NextPaper < end)
        {
            cursor.ReadAll(postings);
            (int first, int last) = cursor.RangeOf(start, end);
            ReadOnlySpan<int> papers = new(cursor.Papers, first, last - first);
            if (cursor.IsPlain)
                _scorer.AddPlain(term.Weight, tally, papers, start, _scratch);
            else
                _scorer.Add(term.Weight, tally, papers, new(cursor.Frequencies, first, last - first), start, _scratch);
            if (!cursor.IsReadUntil(last))
                return;
            cursor.MoveToNextBlock(postings);
        }
    }
}
