namespace Generator.Tests.Compiling;

/// <summary>
/// The rule for names of authors as the documentation states it, by comparing everything with everything. Names are <c>Family,
/// Given</c> in ASCII.
/// </summary>
internal static class NaiveAuthors
{
    /// <param name="lists">For each paper, the lists of authors that its entries have.</param>
    /// <param name="kept">For each paper, the list that was kept.</param>
    public static HashSet<string>[] Of(string[][][] lists, string[][] kept)
    {
        string[] all = [.. lists.SelectMany(paper => paper).SelectMany(list => list).Distinct()];
        var proven = new List<(string, string)>();
        for (int paper = 0; paper < lists.Length; paper++)
        {
            foreach (string[] list in lists[paper].Where(list => list.Length == kept[paper].Length))
                proven.AddRange(kept[paper].Zip(list).Where(pair => pair.First != pair.Second && Agree(pair.First, pair.Second)));
        }

        HashSet<string>[] linked = [.. all.Select(name => Closure(name, proven))];
        return
        [
            .. all.SelectMany((name, i) => IsOne(linked[i], all) ? new[] { linked[i] } : [[name]])
                .Where(names => names.Overlaps(kept.SelectMany(list => list)))
                .DistinctBy(names => string.Join('|', names.Order(StringComparer.Ordinal))),
        ];
    }

    private static HashSet<string> Closure(string name, List<(string First, string Second)> proven)
    {
        HashSet<string> names = [name];
        while (proven.Exists(pair => names.Contains(pair.First) != names.Contains(pair.Second)))
        {
            foreach ((string first, string second) in proven.Where(pair => names.Contains(pair.First) || names.Contains(pair.Second)))
                names.UnionWith([first, second]);
        }

        return names;
    }

    private static bool IsOne(HashSet<string> names, string[] all) =>
        names.All(one => names.All(other => Agree(one, other)))
        && !all.Any(other => !names.Contains(other) && names.Any(one => Agree(one, other)) && names.Any(one => !Agree(one, other)));

    private static bool Agree(string left, string right)
    {
        string[] a = left.Split(", ");
        string[] b = right.Split(", ");
        return a[0] == b[0]
            && a[1].Split(' ').Zip(b[1].Split(' ')).All(words => IsShort(words.First, words.Second) || IsShort(words.Second, words.First));
    }

    private static bool IsShort(string word, string other) => word == other || (word.TrimEnd('.').Length == 1 && word[0] == other[0]);
}
