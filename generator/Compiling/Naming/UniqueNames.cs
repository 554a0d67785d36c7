
namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Names members as those of papers are: by the short name, the long one, or that with a hash. Unlike there, all that would share
/// a name take a longer one: where the order of things changes with the papers, a member could else change its meaning, and code
/// with it would still compile.
/// </summary>
internal static class UniqueNames
{
    /// <param name="reserved">The names that none of them takes.</param>
    /// <param name="fallback">The name of those whose own has no letters in Latin or Greek, before the hash.</param>
    /// <param name="names">A short and a long name of each.</param>
    public static string[] Assign(IEnumerable<string> reserved, string fallback, IReadOnlyList<(string Short, string Long)> names)
    {
        var taken = new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase);
        string[] members = new string[names.Count];
        AssignDistinct(members, i => MemberNamer.Identifier(names[i].Short), taken);
        AssignDistinct(members, i => MemberNamer.Identifier(names[i].Long), taken);
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] is not null)
                continue;
            string name = MemberNamer.Identifier(names[i].Long);
            string hashed = $"{(name.Length > 0 ? name : fallback)}_{TitleHash.Of(names[i].Long)}";
            members[i] = hashed;
            for (int number = 2; !taken.Add(members[i]); number++)
                members[i] = FormattableString.Invariant($"{hashed}_{number}");
        }

        return members;
    }

    /// <summary>Assigns the names that exactly one of those without a member has.</summary>
    private static void AssignDistinct(string?[] members, Func<int, string> nameOf, HashSet<string> taken)
    {
        int[] open = [.. Enumerable.Range(0, members.Length).Where(i => members[i] is null)];
        foreach (IGrouping<string, int> named in open.GroupBy(nameOf, StringComparer.OrdinalIgnoreCase).ToArray())
        {
            if (named.Key.Length > 0 && named.Count() == 1 && taken.Add(named.Key))
                members[named.Single()] = named.Key;
        }
    }
}
