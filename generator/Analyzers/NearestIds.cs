using System.Text;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// Finds the ids that somebody may have meant by a key: by few edits to the whole id or to the member, which is the
/// short name where the paper has one; else by few edits to the id's beginning.
/// </summary>
internal static class NearestIds
{
    private const int MaxCount = 3;
    private const int LettersPerEdit = 4;
    private const int MaxEdits = 8;

    // A beginning is worth less than a whole with a mistake or two.
    private const int PerEdit = 2;
    private const int ForBeginning = 5;
    private const int MinBeginning = 3;

    // What is much further than the nearest is not what was meant.
    private const int Further = 4;

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
        return [.. near.TakeWhile(candidate => candidate.Cost <= near[0].Cost + Further).Select(candidate => candidate.Paper.Id)];
    }

    /// <summary>A key as ids are written, and the last part of what may be a link to a repository.</summary>
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
            Consider(EditDistance.ToWhole(form, paper.Id, limit), 0);
            Consider(EditDistance.ToWhole(Squeeze(form), member, limit), 0);
            if (form.Length >= MinBeginning)
                Consider(EditDistance.ToBeginning(form, paper.Id, limit), ForBeginning);

            void Consider(int edits, int more)
            {
                if (edits <= limit)
                    cost = Math.Min(cost, (PerEdit * edits) + more);
            }
        }

        return cost;
    }

    /// <summary>The letters and digits alone: a member has no hyphens, and an underscore where digits meet.</summary>
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
