using System.Text;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// Finds the ids that a mistaken key may have meant: those a few edits away, or whose member (the short name of the paper,
/// if it has one) is; else those that begin a few edits away.
/// </summary>
internal static class NearestIds
{
    private const int MaxCount = 3;
    private const int LettersPerEdit = 4;
    private const int MaxEdits = 8;

    // A matching prefix counts less than a whole id with one or two mistakes.
    private const int EditCost = 2;
    private const int PrefixCost = 5;
    private const int MinPrefix = 3;

    // Ids that cost this much more than the nearest were not meant.
    private const int MaxExtraCost = 4;

    public static IReadOnlyList<string> Find(string key, IReadOnlyList<KnownPaper> papers)
    {
        string[] forms = [.. FormsOf(key).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
        (KnownPaper Paper, int Cost)[] near =
        [
            .. papers.Select(paper => (Paper: paper, Cost: CostOf(paper, forms)))
                .Where(candidate => candidate.Cost < int.MaxValue)
                .OrderBy(candidate => candidate.Cost)
                .Take(MaxCount),
        ];
        return [.. near.TakeWhile(candidate => candidate.Cost <= near[0].Cost + MaxExtraCost).Select(candidate => candidate.Paper.Id)];
    }

    /// <summary>The key in the form of an id, and its last segment, which may be the name of a repository.</summary>
    private static IEnumerable<string> FormsOf(string key)
    {
        string link = LinkKey.Of(key.AsSpan()).ToString();
        yield return Slug.Of(link);
        yield return Slug.Of(link.Substring(link.LastIndexOf('/') + 1));
    }

    private static int CostOf(KnownPaper paper, string[] forms)
    {
        string member = Squeeze(paper.Member);
        int cost = int.MaxValue;
        foreach (string form in forms)
        {
            int limit = Math.Min(form.Length / LettersPerEdit, MaxEdits);
            Consider(EditDistance.ToWhole(form.AsSpan(), paper.Id.AsSpan(), limit), 0);
            Consider(EditDistance.ToWhole(Squeeze(form).AsSpan(), member.AsSpan(), limit), 0);
            if (form.Length >= MinPrefix)
                Consider(EditDistance.ToPrefix(form.AsSpan(), paper.Id.AsSpan(), limit), PrefixCost);

            void Consider(int edits, int more)
            {
                if (edits <= limit)
                    cost = Math.Min(cost, (EditCost * edits) + more);
            }
        }

        return cost;
    }

    /// <summary>Removes hyphens and underscores: a member has no hyphens, and underscores only between digits.</summary>
    private static string Squeeze(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c is not ('-' or '_'))
                letters.Append(CaseFolding.Fold(c));
        }

        return letters.ToString();
    }
}
