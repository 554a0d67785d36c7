using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

internal ref partial struct Searcher
{
    /// <summary>
    /// What a required term adds to a score beside what it is worth, so that the papers that have all of them stand above
    /// all others: more than the terms of a query can be worth together.
    /// </summary>
    private const int TallyBits = 26;

    private const int MaxTallied = 16;

    /// <summary>How many postings are read in the time that it takes to look one paper up.</summary>
    private const int PostingsForLookup = 16;

    /// <summary>From so many postings on it is quicker to look through stretches that have none of them than to note those that do.</summary>
    private const int LeastAtOnce = 16;

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
        while (passed > 0 && IsReadSooner(passed, start, end))
        {
            passed--;
            AddScores(_lists.Terms[passed], _lists.Cursors[passed], start, end);
        }

        int tallies = _required << TallyBits;
        int least = tallies - (passed > 0 ? _lists.Sums[passed - 1] : 0);
        int limit = least + _hits.Threshold;
        byte[] touched = _scratch.Touched;
        for (int stretch = 0; stretch < touched.Length; stretch++)
        {
            if (touched[stretch] == 0)
                continue;
            touched[stretch] = 0;
            int first = stretch * SearchScratch.StretchSize;
            Span<int> scores = _scratch.ScoresOf(stretch);
            for (ulong over = Over(scores, limit); over != 0; over &= over - 1)
            {
                int place = BitOperations.TrailingZeroCount(over);
                if (scores[place] <= limit)
                    continue;
                Complete(passed, start + first + place, scores[place] - tallies);
                limit = least + _hits.Threshold;
            }

            scores.Clear();
        }
    }

    /// <summary>Whether the last of the lists that are passed is read in less time than it takes to look up in it what may be good enough.</summary>
    private readonly bool IsReadSooner(int passed, int start, int end)
    {
        int limit = _hits.Threshold - _lists.Sums[passed - 1];
        long papers = 0;
        byte[] touched = _scratch.Touched;
        for (int stretch = 0; stretch < touched.Length; stretch++)
            papers += touched[stretch] == 0 ? 0 : BitOperations.PopCount(Over(_scratch.ScoresOf(stretch), limit));
        return papers * PostingsForLookup * _paperCount > _lists.Cursors[passed - 1].PaperCount * (long)(end - start);
    }

    private static ulong Over(ReadOnlySpan<int> stretch, int limit)
    {
        if (SearchVectors.AreUsed)
            return ScoreVectors.Over(stretch, limit);

        ulong over = 0;
        for (int i = 0; i < stretch.Length; i++)
            over |= stretch[i] > limit ? 1UL << i : 0;
        return over;
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
            if (SearchVectors.AreUsed && last - first >= LeastAtOnce)
                AddAtOnce(term, cursor, first, last, tally, start);
            else
                AddSingly(term, cursor, first, last, tally, start);
            if (!cursor.IsReadUntil(last))
                return;
            cursor.MoveToNextBlock(postings);
        }
    }

    /// <summary>Adds to scores; the stretches between the first paper and the last are then all to be looked through.</summary>
    private readonly void AddAtOnce(SearchTerm term, PostingCursor cursor, int first, int end, int tally, int start)
    {
        int from = cursor.Papers[first] - start;
        int to = cursor.Papers[end - 1] - start;
        int stretch = from / SearchScratch.StretchSize;
        new Span<byte>(_scratch.Touched, stretch, (to / SearchScratch.StretchSize) - stretch + 1).Fill(1);
        _scorer.AddAtOnce(term, cursor, first, end, tally, new(_scratch.Scores, from, to - from + 1));
    }

    private readonly void AddSingly(SearchTerm term, PostingCursor cursor, int first, int end, int tally, int start)
    {
        int[] scores = _scratch.Scores;
        byte[] touched = _scratch.Touched;
        ReadOnlySpan<int> contributions = _scorer.Contributions(term.Weight, cursor, first, end);
        for (int i = 0; i < contributions.Length; i++)
        {
            int place = cursor.Papers[first + i] - start;
            scores[place] += tally + contributions[i];
            touched[place / SearchScratch.StretchSize] = 1;
        }
    }
}
