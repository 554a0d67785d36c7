using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Vocabularies;

/// <summary>
/// The authors of a corpus. Two names are one person if the entries of a paper have them at the same place of lists of the same
/// length, one agrees with the other, and no name of anybody else agrees with one and not with the other.
/// </summary>
internal sealed class AuthorVocabulary
{
    /// <summary>An initial that so many people with one family name share proves nothing, and is slow to tell apart.</summary>
    private const int MaxNamesakes = 256;

    private readonly NamedPapersTable _table = new();
    private readonly Dictionary<NamedPapers, PersonModel> _people = [];
    private readonly Dictionary<NamedPapers, AuthorName> _names = [];
    private readonly Dictionary<NamedPapers, HashSet<NamedPapers>> _seenAs = [];
    private readonly Dictionary<(string, char), List<NamedPapers>> _namesakes = [];

    /// <param name="paper">The place of the paper.</param>
    /// <param name="authors">Its authors.</param>
    /// <param name="others">The lists that other entries of the paper have in place of them.</param>
    public void Add(int paper, IReadOnlyList<PersonModel> authors, IEnumerable<IReadOnlyList<PersonModel>> others)
    {
        NamedPapers?[] names = [.. authors.Select(author => Add(author, paper))];
        foreach (IReadOnlyList<PersonModel> list in others)
        {
            // Names of a list of another length prove nothing, but may be who is meant elsewhere.
            NamedPapers?[] otherNames = [.. list.Select(author => Add(author, null))];
            for (int i = 0; i < names.Length && otherNames.Length == names.Length; i++)
            {
                if (names[i] is { } name && otherNames[i] is { } other && name != other && _names[name].Agrees(_names[other]))
                {
                    SeenAs(name).Add(other);
                    SeenAs(other).Add(name);
                }
            }
        }
    }

    /// <summary>The people, each with the names that are proven to be theirs, the longest first.</summary>
    public DraftEntry[] ToEntries(CancellationToken cancellation)
    {
        var entries = new List<(DraftEntry Entry, NamedPapers[] Names)>();
        var done = new HashSet<NamedPapers>();
        foreach (NamedPapers name in _table.Names.Where(name => !done.Contains(name)))
        {
            cancellation.ThrowIfCancellationRequested();
            List<NamedPapers> linked = LinkedWith(name);
            done.UnionWith(linked);
            IEnumerable<NamedPapers[]> people = IsOne(linked)
                ? [[.. linked.OrderByDescending(each => _names[each].Letters).ThenBy(each => each.Key, StringComparer.Ordinal)]]
                : linked.Select(each => (NamedPapers[])[each]);
            // A name that another stands for in every list is nobody's.
            foreach (NamedPapers[] names in people.Where(names => Array.Exists(names, each => each.Papers.Count > 0)))
                entries.Add((new(names), names));
        }

        // In the order of catalogues a name may be that of another person: Li Wei, Wei Li.
        var keys = new HashSet<string>(entries.SelectMany(entry => entry.Entry.Keys), StringComparer.Ordinal);
        foreach ((DraftEntry entry, NamedPapers[] names) in entries)
            entry.Keys.AddRange(names.SelectMany(name => AuthorName.InvertedKeys(_people[name])).Where(keys.Add));
        return [.. entries.Select(entry => entry.Entry)];
    }

    private NamedPapers? Add(PersonModel person, int? paper)
    {
        if (person.IsLiteral && NameSyntax.IsOthers(person.Family))
            return null;
        string shown = AuthorName.Show(person);
        NamedPapers? name = _table.Add(AuthorName.KeyOf(shown), shown, paper);
        if (name is null || _people.ContainsKey(name))
            return name;

        var parts = new AuthorName(person);
        _people.Add(name, person);
        _names.Add(name, parts);
        if (parts.Group is { } group)
        {
            if (!_namesakes.TryGetValue(group, out List<NamedPapers>? namesakes))
                _namesakes.Add(group, namesakes = []);
            namesakes.Add(name);
        }

        return name;
    }

    private HashSet<NamedPapers> SeenAs(NamedPapers name)
    {
        if (!_seenAs.TryGetValue(name, out HashSet<NamedPapers>? others))
            _seenAs.Add(name, others = []);
        return others;
    }

    /// <summary>A name with all that papers have in its place, and in theirs.</summary>
    private List<NamedPapers> LinkedWith(NamedPapers name)
    {
        List<NamedPapers> linked = [name];
        var known = new HashSet<NamedPapers> { name };
        for (int i = 0; i < linked.Count; i++)
        {
            if (_seenAs.TryGetValue(linked[i], out HashSet<NamedPapers>? others))
                linked.AddRange(others.Where(known.Add));
        }

        return linked;
    }

    private bool IsOne(List<NamedPapers> linked)
    {
        if (linked.Count is 1 or > MaxNamesakes)
            return linked.Count == 1;
        List<NamedPapers> namesakes = _namesakes[_names[linked[0]].Group!.Value];
        return namesakes.Count <= MaxNamesakes
            && linked.TrueForAll(one => linked.TrueForAll(other => _names[one].Agrees(_names[other])))
            && namesakes.Except(linked).All(other =>
                linked.TrueForAll(one => _names[one].Agrees(_names[other])) || !linked.Exists(one => _names[one].Agrees(_names[other])));
    }
}
