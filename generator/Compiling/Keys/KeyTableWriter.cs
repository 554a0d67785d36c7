using System.Buffers.Binary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Keys;

/// <summary>Writes the table behind <c>Find</c>, as <see cref="KeyTableLayout"/> defines: from ids, titles, names and links to papers.</summary>
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
