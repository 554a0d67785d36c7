using TypedCorpus.Identity;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>The entries that are found to be of one work.</summary>
internal sealed class Work(ListedEntry first)
{
    /// <summary>How many entries that say different things are compared; a work with more is none that anybody has.</summary>
    private const int MaxTelling = 32;

    // An entry that says nothing contradicts nothing.
    private readonly List<ListedEntry> _telling = first.Facts > 0 ? [first] : [];
    private Work? _joined;

    /// <summary>The work that this one was joined to, or itself (R. E. Tarjan's disjoint sets, with halved paths).</summary>
    public Work Whole
    {
        get
        {
            Work whole = this;
            while (whole._joined is { } joined)
            {
                whole._joined = joined._joined ?? joined;
                whole = joined;
            }

            return whole;
        }
    }

    /// <summary>Makes another work a part of this one.</summary>
    public void Join(Work other)
    {
        other._joined = this;
        foreach (ListedEntry entry in other._telling)
        {
            if (_telling.Count < MaxTelling && !_telling.Exists(entry.IsLike))
                _telling.Add(entry);
        }
    }

    /// <summary>Finds two entries, one of each work, that contradict each other; returns null if there are none.</summary>
    public Conflict? ConflictWith(Work other, Func<ListedEntry, ListedEntry, Contradiction> rule)
    {
        foreach (ListedEntry own in _telling)
        {
            foreach (ListedEntry others in other._telling)
            {
                Contradiction contradiction = rule(own, others);
                if (contradiction != Contradiction.None)
                    return own.Number < others.Number ? new(own, others, contradiction) : new(others, own, contradiction);
            }
        }

        return null;
    }
}

/// <summary>Two entries that have something in common, and what tells that they are of two works.</summary>
/// <param name="First">The first in the order of the documents.</param>
/// <param name="Second">The other.</param>
/// <param name="Contradiction">What tells them apart.</param>
internal sealed record Conflict(ListedEntry First, ListedEntry Second, Contradiction Contradiction);
