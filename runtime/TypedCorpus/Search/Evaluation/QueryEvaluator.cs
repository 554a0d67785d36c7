using TypedCorpus.Image;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Evaluation;

/// <summary>
/// Evaluates the tree of a query: first each node gets the set of the papers that match it, then each clause adds to the
/// scores of its papers.
/// </summary>
/// <remarks>A clause adds to the score of a paper that matches it and all groups around it, unless one of them is excluded.</remarks>
/// <param name="query">The query.</param>
/// <param name="any">
/// Whether of words that stand side by side a paper needs only one. Fields other than the title, groups with <c>OR</c> and
/// exclusions hold all the same. A phrase then stands for its words.
/// </param>
/// <param name="data">The corpus.</param>
/// <param name="shared">The papers that other corpora of a set have too; null if there are none.</param>
/// <param name="words">Finds the papers with words.</param>
/// <param name="sets">Lends sets.</param>
internal readonly ref struct QueryEvaluator(
    ParsedQuery query, bool any, CorpusData data, SharedPapers? shared, WordEvaluator words, NodeSets sets)
{
    private readonly WordEvaluator _words = words;

    /// <summary>Finds the papers that match the query.</summary>
    /// <param name="within">The papers to find them among.</param>
    /// <param name="result">Receives the papers.</param>
    public void Evaluate(PaperSet within, PaperSet result)
    {
        result.Clear();
        if (query.FindsAny)
            result.CopyFrom(Evaluate(query.Root, within));
    }

    /// <summary>Scores papers that match the query.</summary>
    public void Score(PaperSet papers)
    {
        if (query.FindsAny)
            Score(query.Root, papers);
    }

    private PaperSet Evaluate(int index, PaperSet within)
    {
        ref readonly QueryNode node = ref query.Node(index);
        PaperSet result = sets[index];
        if (node.Kind == NodeKind.Clause)
            EvaluateClause(query.Clauses[index], within, result);
        else if (node.Kind == NodeKind.All)
            EvaluateAll(node.FirstChild, within, result);
        else
            EvaluateAny(node.FirstChild, within, result);
        if (node.IsExcluded)
            result.ComplementIn(within);
        return result;
    }

    private void EvaluateAny(int firstChild, PaperSet within, PaperSet result)
    {
        result.Clear();
        for (int child = firstChild; child != QueryNode.None; child = query.Node(child).Next)
            result.UnionWith(Evaluate(child, within));
    }

    private void EvaluateAll(int firstChild, PaperSet within, PaperSet result)
    {
        result.CopyFrom(within);
        // The fewer papers are left, the fewer texts are checked.
        Narrow(firstChild, NodeDuty.MustMatch, result);
        Narrow(firstChild, NodeDuty.MustMatchAsChecked, result);

        PaperSet withAny = sets.Spare;
        withAny.Clear();
        bool mustMatchOne = false;
        for (int child = firstChild; child != QueryNode.None; child = query.Node(child).Next)
        {
            NodeDuty duty = DutyOf(child);
            if (duty is not (NodeDuty.OneMustMatch or NodeDuty.MayMatch))
                continue;
            withAny.UnionWith(Evaluate(child, result));
            mustMatchOne |= duty == NodeDuty.OneMustMatch;
        }

        if (mustMatchOne)
            result.IntersectWith(withAny);
    }

    private void Narrow(int firstChild, NodeDuty duty, PaperSet result)
    {
        for (int child = firstChild; child != QueryNode.None; child = query.Node(child).Next)
        {
            if (DutyOf(child) == duty)
                result.CopyFrom(Evaluate(child, result));
        }
    }

    /// <summary>What the papers of a group whose nodes all count have to do with one of the nodes.</summary>
    private NodeDuty DutyOf(int index)
    {
        ref readonly QueryNode node = ref query.Node(index);
        if (node.Kind != NodeKind.Clause)
            return NodeDuty.MustMatchAsChecked;

        ref readonly Clause clause = ref query.Clauses[index];
        if (MayBeMissing(clause))
            return NodeDuty.OneMustMatch;
        if (clause.Kind == ClauseKind.Whole && !node.IsExcluded)
            return NodeDuty.MayMatch;
        bool isChecked = clause.Kind == ClauseKind.Phrase || (clause.Field > QueryField.Title && QueryFields.HasWords(clause.Field));
        return isChecked ? NodeDuty.MustMatchAsChecked : NodeDuty.MustMatch;
    }

    private bool MayBeMissing(in Clause clause) => any && clause.Field <= QueryField.Title && !clause.IsExcluded;

    private void EvaluateClause(in Clause clause, PaperSet within, PaperSet result)
    {
        result.Clear();
        if (clause.Kind is ClauseKind.Value or ClauseKind.ValuePrefix)
        {
            ValueEvaluator.Collect(data, shared, query, clause, result);
            result.IntersectWith(within);
            return;
        }

        if (clause.Kind == ClauseKind.Phrase && !MayBeMissing(clause))
        {
            EvaluatePhrase(clause, within, result);
            return;
        }

        for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            _words.Collect(clause, word, within, result);
    }

    private void EvaluatePhrase(in Clause clause, PaperSet within, PaperSet result)
    {
        result.CopyFrom(within);
        for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
        {
            if (!query.IsFoundBy(clause, word))
                continue;
            PaperSet withWord = sets.Spare;
            withWord.Clear();
            _words.Collect(clause, word, result, withWord);
            result.CopyFrom(withWord);
        }

        _words.KeepWithPhrase(clause, result);
    }

    private void Score(int index, PaperSet papers)
    {
        ref readonly QueryNode node = ref query.Node(index);
        if (node.IsExcluded)
            return;

        PaperSet matches = sets[index];
        matches.IntersectWith(papers);
        if (node.Kind != NodeKind.Clause)
        {
            for (int child = node.FirstChild; child != QueryNode.None; child = query.Node(child).Next)
                Score(child, matches);
            return;
        }

        ref readonly Clause clause = ref query.Clauses[index];
        for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            _words.Score(clause, word, matches);
    }

    private enum NodeDuty
    {
        /// <summary>They match it.</summary>
        MustMatch,

        /// <summary>They match it, and texts may have to be checked to tell.</summary>
        MustMatchAsChecked,

        /// <summary>They match it or another such node.</summary>
        OneMustMatch,

        /// <summary>They may match it, and score higher then.</summary>
        MayMatch,
    }
}
