using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Lookup;

/// <summary>Finds papers and documents whose keys are similar to one that does not exist.</summary>
/// <remarks>
/// Keys are similar if a few edits turn one into the other: a name, a link, or the beginning of an id or title. A key that occurs
/// in a title is similar to it too.
/// </remarks>
internal static class KeySuggestions
{
    /// <summary>The most suggestions to make.</summary>
    public const int MaxCount = 5;

    // Shorter keys occur in too many titles.
    private const int MinContainedLength = 3;
    private const int LettersPerEdit = 4;
    private const int MaxEdits = 8;

    // An edit costs two, so that the kind of match can break a tie between equal numbers of edits.
    private const int EditCost = 2;
    private const int PrefixCost = 1;
    private const int WordCost = 3;
    private const int PartCost = 5;
    private const int TooFar = int.MaxValue;

    private const string Www = "www.";

    /// <summary>Finds papers with a similar key: the most similar first, otherwise in corpus order.</summary>
    public static IReadOnlyList<Paper> Papers(IPaperCorpus corpus, string key)
    {
        string folded = Fold(key);
        if (folded.Length == 0)
            return [];

        (Paper Paper, int Distance)[] near =
        [
            .. corpus.Select(paper => (Paper: paper, Distance: Distance(folded, paper)))
                .Where(candidate => candidate.Distance != TooFar)
                .OrderBy(candidate => candidate.Distance)
                .Take(MaxCount),
        ];

        // A paper much farther away than the nearest is hardly the one that was meant.
        return
        [
            .. near.TakeWhile(candidate => candidate.Distance <= near[0].Distance + EditCost)
                .Select(candidate => candidate.Paper),
        ];
    }

    /// <summary>Finds documents whose names begin similarly: the most similar first, otherwise in corpus order.</summary>
    public static IReadOnlyList<string> Documents(IEnumerable<PaperDocument> documents, string name)
    {
        string folded = Fold(name);
        int limit = folded.Length / LettersPerEdit;
        return folded.Length == 0
            ? []
            :
            [
                .. documents
                    .Select(document => (document.Name, Distance: EditDistance.ToPrefix(folded, Fold(document.Name), limit)))
                    .Where(candidate => candidate.Distance <= limit)
                    .OrderBy(candidate => candidate.Distance)
                    .Select(candidate => candidate.Name)
                    .Take(MaxCount),
            ];
    }

    private static int Distance(string key, Paper paper)
    {
        int limit = Math.Min(key.Length / LettersPerEdit, MaxEdits);
        string title = Fold(paper.Title);

        int distance = TooFar;
        if (paper.Name is { } name)
            Consider(EditDistance.ToWhole(key, Fold(name), limit), 0);
        foreach (PaperLink link in paper.Links)
            Consider(EditDistance.ToWhole(key, Fold(link.Url), limit), 0);
        Consider(EditDistance.ToPrefix(key, paper.Id, limit), PrefixCost);
        Consider(EditDistance.ToPrefix(key, title, limit), PrefixCost);
        if (key.Length >= MinContainedLength && title.Contains(key, StringComparison.Ordinal))
            distance = Math.Min(distance, title.Contains($"-{key}", StringComparison.Ordinal) ? WordCost : PartCost);
        return distance;

        void Consider(int edits, int penalty)
        {
            if (edits <= limit)
                distance = Math.Min(distance, (EditCost * edits) + penalty);
        }
    }

    /// <summary>Brings ids, names, titles and links into a comparable form: lowercase words, joined by hyphens.</summary>
    private static string Fold(string key)
    {
        ReadOnlySpan<char> rest = key.AsSpan(WebAddress.SchemeLength(key));
        if (rest.StartsWith(Www, StringComparison.OrdinalIgnoreCase))
            rest = rest[Www.Length..];

        var folded = new StringBuilder(rest.Length);
        foreach (char c in rest)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != '-')
                folded.Append('-');
        }

        return folded.ToString().TrimEnd('-');
    }
}
