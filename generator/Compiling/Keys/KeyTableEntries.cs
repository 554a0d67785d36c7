using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>The hashes of some keys, each once, with the value of each; the values of keys whose hashes collide are listed apart.</summary>
internal sealed record KeyTableEntries(ulong[] Hashes, int[] Values, IReadOnlyList<int> Collisions)
{
    /// <param name="keys">Keys of which no two are equal but for case.</param>
    public static KeyTableEntries Gather(IEnumerable<TableKey> keys)
    {
        var places = new Dictionary<ulong, int>();
        var hashes = new List<ulong>();
        var values = new List<int>();
        var collisions = new SortedDictionary<int, List<int>>();
        foreach (TableKey key in keys)
        {
            ulong hash = KeyHash.Of(key.Text.AsSpan());
            if (!places.TryGetValue(hash, out int place))
            {
                places.Add(hash, hashes.Count);
                hashes.Add(hash);
                values.Add(key.Value);
            }
            else if (collisions.TryGetValue(place, out List<int>? group))
            {
                group.Add(key.Value);
            }
            else
            {
                collisions.Add(place, [values[place], key.Value]);
            }
        }

        List<int> laidOut = LayOut(collisions, values);
        return new([.. hashes], [.. values], laidOut);
    }

    private static List<int> LayOut(SortedDictionary<int, List<int>> collisions, List<int> values)
    {
        var laidOut = new List<int>();
        foreach (KeyValuePair<int, List<int>> group in collisions)
        {
            values[group.Key] = KeyTableLayout.ValueOf(laidOut.Count, KeyKind.Collision);
            laidOut.AddRange(group.Value);
            laidOut.Add(0);
        }

        return laidOut;
    }
}

/// <summary>A key of the table, and the value that it leads to.</summary>
internal readonly record struct TableKey(string Text, int Value);
