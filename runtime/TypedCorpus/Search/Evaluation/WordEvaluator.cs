using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search.Evaluation;

/// <summary>Finds the papers with a word in a field, and scores them as all searches do.</summary>
/// <remarks>
/// The index knows the counts in the title and in all other texts together, so those in the abstract, the authors and the
/// venue are told apart by counting in the names.
/// </remarks>
internal readonly ref struct WordEvaluator(
    ParsedQuery query, TermResolver resolver, CorpusData data, SearchStatistics statistics, EvaluationBuffers buffers, TextChecker texts,
    Corrections? corrections, Span<int> scores)
{
    private readonly ReadOnlySpan<byte> _norms = data.FieldNorms;
    private readonly Span<int> _scores = scores;

    /// <summary>Adds to a set the papers with a word of a clause.</summary>
    public void Collect(in Clause clause, int word, PaperSet within, PaperSet result)
    {
        if (!TryStart(clause, word, out _, out ReadOnlySpan<byte> bytes))
            return;
        foreach (PostingListCursor list in buffers.Postings.Lists)
            Collect(list, bytes, clause, word, within, result);
    }

    /// <summary>Removes the papers that have not the phrase of a clause from those with its words.</summary>
    public void KeepWithPhrase(in Clause clause, PaperSet papers)
    {
        foreach (int paper in papers)
        {
            if (!texts.HasPhrase(data, paper, query, clause))
                papers.Remove(paper);
        }
    }

    /// <summary>Adds to the scores of papers that match a clause what they have of one of its words.</summary>
    public void Score(in Clause clause, int word, PaperSet papers)
    {
        if (!TryStart(clause, word, out float weight, out ReadOnlySpan<byte> bytes))
            return;
        foreach (PostingListCursor list in buffers.Postings.Lists)
            Score(list, bytes, clause, word, weight, papers);
    }

    /// <summary>Starts the postings of a word; false if no paper has it.</summary>
    private bool TryStart(in Clause clause, int word, out float weight, out ReadOnlySpan<byte> bytes)
    {
        weight = 0;
        bytes = default;
        if (!query.IsFoundBy(clause, word))
            return false;

        ref readonly ResolvedTerm term = ref resolver.Of(query, clause, word, data, statistics.PaperCount, corrections);
        buffers.IsCorrected |= term.IsCorrected;
        if (!term.IsFound)
            return false;
        weight = Bm25.Weight(statistics.WholeCount, term.DocumentFrequency) * term.Trust;
        bytes = term.IsUnion ? resolver.UnionPostings : data.Postings;
        buffers.Postings.Start(term.Entry, term.IsUnion, clause.IsTitleOnly, bytes, statistics.PaperCount);
        return true;
    }

    private void Collect(PostingListCursor list, ReadOnlySpan<byte> bytes, in Clause clause, int word, PaperSet within, PaperSet result)
    {
        bool isChecked = clause.Field > QueryField.Title;
        for (; list.Paper != PostingListCursor.End; list.MoveToNextBlock(bytes))
        {
            list.ReadAll(bytes);
            for (int i = 0; i < list.Count; i++)
            {
                int paper = Checked(list.Papers[i]);
                if (within.Contains(paper) && (!isChecked || texts.HasWord(data, paper, query, clause, word, FrequencyAt(list, i))))
                    result.Add(paper);
            }
        }
    }

    private void Score(
        PostingListCursor list, ReadOnlySpan<byte> bytes, in Clause clause, int word, float weight, PaperSet papers)
    {
        bool isChecked = clause.Field > QueryField.Title;
        for (; list.Paper != PostingListCursor.End; list.MoveToNextBlock(bytes))
        {
            list.ReadAll(bytes);
            for (int i = 0; i < list.Count; i++)
            {
                int paper = Checked(list.Papers[i]);
                if (!papers.Contains(paper))
                    continue;
                int frequency = FrequencyAt(list, i);
                if (isChecked)
                    frequency = TermFrequency.Of(0, texts.CountIn(data, paper, query, clause, word, frequency));
                _scores[paper] += PaperScorer.Contribution(statistics, _norms, weight, paper, frequency);
            }
        }
    }

    private static int FrequencyAt(PostingListCursor list, int index) =>
        list.IsLowImpact ? TermFrequency.Least : list.Frequencies[index];

    private int Checked(int paper)
    {
        if ((uint)paper >= (uint)statistics.PaperCount)
            data.Refuse();
        return paper;
    }
}
