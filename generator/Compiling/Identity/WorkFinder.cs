using TypedCorpus.Generator.Models;
using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>
/// Finds which entries are of one work: first by DOI and arXiv number, then by title. Where an entry agrees with several works
/// that contradict each other, it is of the first.
/// </summary>
/// <remarks>
/// Entries that say most are compared first, so that the order of the documents matters as little as it can. An entry is
/// compared with a limited number of works, so that ten thousand editorials take no longer than other entries.
/// </remarks>
internal sealed class WorkFinder
{
    private const int MaxCompared = 16;

    private readonly List<Conflict> _conflicts = [];
    private readonly CancellationToken _cancellation;

    private WorkFinder(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>Sets the work of each entry, and returns the conflicts: one for each work that is kept apart from one before it.</summary>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<ListedEntry> entries, CancellationToken cancellation)
    {
        var finder = new WorkFinder(cancellation);
        finder.Join(entries, IdentifiersOf, PaperIdentity.OfSameIdentifier);
        finder.Join(entries, static entry => [entry.TitleKey], PaperIdentity.OfSameTitle);
        // Titles that are spelled differently are no reason to report what tells the works apart.
        Conflict[] conflicts = [.. finder._conflicts];
        finder.Join(entries, static entry => entry.Authors.Length > 0 ? [entry.Spelling] : [], PaperIdentity.OfSameSpelling);
        return
        [
            .. conflicts
                .Where(conflict => conflict.First.Work != conflict.Second.Work)
                .OrderBy(conflict => conflict.Second.Number),
        ];
    }

    // The prefixes keep the one from being mistaken for the other.
    private static IEnumerable<string> IdentifiersOf(ListedEntry entry)
    {
        if (entry.Doi is not null)
            yield return "doi:" + entry.Doi;
        if (entry.PreprintDoi is not null)
            yield return "doi:" + entry.PreprintDoi;
        if (entry.Arxiv is not null)
            yield return "arxiv:" + entry.Arxiv;
    }

    /// <summary>Joins the works of entries that have a key in common, as far as a rule finds no contradiction.</summary>
    private void Join(
        IReadOnlyList<ListedEntry> entries,
        Func<ListedEntry, IEnumerable<string>> keysOf,
        Func<ListedEntry, ListedEntry, Contradiction> rule)
    {
        foreach (List<ListedEntry> group in Groups(entries, keysOf))
        {
            _cancellation.ThrowIfCancellationRequested();
            var works = new WorkGroup(rule);
            // The sort is stable.
            foreach (ListedEntry entry in group.OrderByDescending(entry => entry.Facts))
            {
                if (works.Add(entry) is { } conflict)
                    _conflicts.Add(conflict);
            }
        }
    }

    /// <summary>The entries that share a key with others, in the order in which the first of each stands.</summary>
    private static List<List<ListedEntry>> Groups(
        IReadOnlyList<ListedEntry> entries, Func<ListedEntry, IEnumerable<string>> keysOf)
    {
        var groups = new List<List<ListedEntry>>();
        var byKey = new Dictionary<string, (ListedEntry First, List<ListedEntry>? All)>(StringComparer.Ordinal);
        foreach (ListedEntry entry in entries)
        {
            foreach (string key in keysOf(entry))
            {
                if (!byKey.TryGetValue(key, out (ListedEntry First, List<ListedEntry>? All) group))
                {
                    byKey.Add(key, (entry, null));
                    continue;
                }

                if (group.All is null)
                {
                    group.All = [group.First];
                    byKey[key] = group;
                    groups.Add(group.All);
                }

                group.All.Add(entry);
            }
        }

        return groups;
    }

    /// <summary>The works of the entries that share a key, as far as they are found.</summary>
    private sealed class WorkGroup(Func<ListedEntry, ListedEntry, Contradiction> rule)
    {
        // Of many works, a copy of an entry would not be compared with that of the entry.
        private readonly Dictionary<(string Title, BibliographyModel Said), Work> _bySaying = [];

        // The first works, those of each author, and those of an author, year and place, each in their order.
        private readonly List<Work> _first = [];
        private readonly Dictionary<string, List<Work>> _byAuthor = new(StringComparer.Ordinal);
        private readonly Dictionary<(string Author, int? Year, PlaceInVolume Place), List<Work>> _byPlace = [];
        private readonly HashSet<Work> _all = [];

        /// <summary>
        /// Joins an entry's work to the first that it does not contradict; if there are only others, returns what tells it apart
        /// from the first.
        /// </summary>
        public Conflict? Add(ListedEntry entry)
        {
            Conflict? apart = _all.Contains(entry.Work) ? null : Place(entry);
            if (entry.Bibliography is { } said)
                _bySaying[(entry.TitleKey, said)] = entry.Work;
            return apart;
        }

        private Conflict? Place(ListedEntry entry)
        {
            Work work = entry.Work;
            string author = entry.Authors.Length > 0 ? entry.Authors[0].Family : "";
            List<Work>[] near = [_first, ListOf(_byAuthor, author), ListOf(_byPlace, (author, entry.Year, entry.Place))];
            List<Work> same = entry.Bibliography is { } said && _bySaying.TryGetValue((entry.TitleKey, said), out Work? found) ? [found] : [];
            Conflict? apart = null;
            foreach (Work other in same.Concat(near.SelectMany(works => works)))
            {
                Conflict? conflict = other.ConflictWith(work, rule);
                if (conflict is null)
                {
                    other.Join(work);
                    return null;
                }

                apart ??= conflict;
            }

            _all.Add(work);
            // A work in a wider list need not stand in a narrower one.
            if (Array.Find(near, works => works.Count < MaxCompared) is { } open)
                open.Add(work);
            return apart;
        }

        private static List<Work> ListOf<TKey>(Dictionary<TKey, List<Work>> lists, TKey key)
            where TKey : notnull
        {
            if (!lists.TryGetValue(key, out List<Work>? works))
                lists.Add(key, works = []);
            return works;
        }
    }
}
