using System.Buffers.Binary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>
/// Writes the table behind <c>Find</c>, as <see cref="KeyTableLayout"/> defines: from ids, titles, names and links to papers.
/// </summary>
internal static class KeyTableWriter
{
    /// <param name="keys">The keys of the papers.</param>
    /// <param name="titlePlaces">Where the title of each paper lies in the image.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static byte[] Write(EquatableArray<PaperKey> keys, int[] titlePlaces, CancellationToken cancellation)
    {
        KeyTableEntries entries = KeyTableEntries.Gather(keys.Select(key => new TableKey(key.Text, ValueOf(key, titlePlaces))));
        PerfectHash function = PerfectHashBuilder.Build(entries.Hashes, cancellation);

        int fingerprintsAt = KeyTableLayout.FingerprintsAt(function.Pilots.Length);
        int valuesAt = KeyTableLayout.ValuesAt(function.Pilots.Length, function.SlotCount);
        int collisionsAt = KeyTableLayout.CollisionsAt(function.Pilots.Length, function.SlotCount);
        byte[] table = new byte[collisionsAt + (entries.Collisions.Count * KeyTableLayout.ValueWidth)];
        WriteNumber(table, KeyTableLayout.BucketCountAt, function.Pilots.Length);
        WriteNumber(table, KeyTableLayout.SlotCountAt, function.SlotCount);
        WriteNumber(table, KeyTableLayout.SeedAt, function.Seed);
        for (int i = 0; i < function.Pilots.Length; i++)
        {
            int at = KeyTableLayout.PilotsAt + (i * KeyTableLayout.PilotWidth);
            BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(at), function.Pilots[i]);
        }

        for (int i = 0; i < entries.Hashes.Length; i++)
        {
            int slot = function.SlotOf(entries.Hashes[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(
                table.AsSpan(fingerprintsAt + (slot * KeyTableLayout.FingerprintWidth)),
                KeyTableLayout.FingerprintOf(KeyTableLayout.Mix(entries.Hashes[i], function.Seed)));
            WriteNumber(table, valuesAt + (slot * KeyTableLayout.ValueWidth), entries.Values[i]);
        }

        for (int i = 0; i < entries.Collisions.Count; i++)
            WriteNumber(table, collisionsAt + (i * KeyTableLayout.ValueWidth), entries.Collisions[i]);
        return table;
    }

    private static int ValueOf(PaperKey key, int[] titlePlaces) => key.Kind == KeyKind.Title
        ? KeyTableLayout.ValueOfTitle(key.Paper, titlePlaces[key.Paper])
        : KeyTableLayout.ValueOf(key.Paper, key.Kind);

    private static void WriteNumber(byte[] table, int at, int number) =>
        SevenBit.Write(table.AsSpan(at, KeyTableLayout.NumberWidth), number);
}

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
