namespace TypedCorpus;

/// <content>The papers that are similar to one.</content>
public sealed partial class CorpusSet
{
    /// <summary>Finds the papers of the set that are most similar to one by their terms.</summary>
    public IReadOnlyList<RelatedPaper> GetRelated(Paper paper, int count = 10) => [];
}
