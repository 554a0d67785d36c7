using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Evaluation;

/// <summary>The parts of an evaluation that own buffers, kept for the next one.</summary>
internal sealed class EvaluationBuffers
{
    private int[] _scores = [];
    private int[] _numbers = [];

    public NodeSets Sets { get; } = new();

    public TermPostings Postings { get; } = new();

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>Gets the scores of the papers, all of them zero.</summary>
    public Span<int> ClearScores(int papers)
    {
        if (_scores.Length < papers)
            _scores = new int[papers];
        Span<int> scores = _scores.AsSpan(0, papers);
        scores.Clear();
        return scores;
    }

    /// <summary>Gets room for numbers of papers.</summary>
    public Span<int> Numbers(int count)
    {
        if (_numbers.Length < count)
            _numbers = new int[count];
        return _numbers.AsSpan(0, count);
    }
}
