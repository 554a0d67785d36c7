using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The hashes of some keys, each once, with what they lead to; the values of twins lie apart.</summary>
internal sealed record HashedKeys(ulong[] Hashes, TableKey[] Keys, IReadOnlyList<int> Twins)
{
    /// <param name="keys">Keys of which no two are equal but for case.</param>
    public static HashedKeys Gather(IEnumerable<TableKey> keys)
    {
        var places = new Dictionary<ulong, int>();
        var hashes = new List<ulong>();
        var first = new List<TableKey>();
        var twins = new SortedDictionary<int, List<int>>();
        foreach (TableKey key in keys)
        {
            ulong hash = KeyHash.Of(key.Text.AsSpan());
            if (!places.TryGetValue(hash, out int place))
            {
                places.Add(hash, hashes.Count);
                hashes.Add(hash);
                first.Add(key);
            }
            else if (twins.TryGetValue(place, out List<int>? group))
            {
                group.Add(key.Value);
            }
            else
            {
                twins.Add(place, [first[place].Value, key.Value]);
            }
        }

        List<int> laidOut = LayOut(twins, first);
        return new([.. hashes], [.. first], laidOut);
    }

    private static List<int> LayOut(SortedDictionary<int, List<int>> twins, List<TableKey> first)
    {
        var laidOut = new List<int>();
        foreach (KeyValuePair<int, List<int>> group in twins)
        {
            int value = KeyTableLayout.ValueOf(laidOut.Count, KeyKind.Twins);
            first[group.Key] = first[group.Key] with { Value = value, Place = 0 };
            laidOut.AddRange(group.Value);
            laidOut.Add(0);
        }

        return laidOut;
    }
}
