using System.Buffers.Binary;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Lays out the table behind <c>Find</c>: ids, titles, names and links to papers.</summary>
internal static class KeyTableBuilder
{
    /// <param name="papers">The papers in corpus order.</param>
    /// <param name="titlePlaces">Where the image has the title of each.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static byte[] Build(EquatableArray<PaperModel> papers, int[] titlePlaces, CancellationToken cancellation)
    {
        HashedKeys keys = HashedKeys.Gather(
            PaperKeys.Of(papers, cancellation).Select(key => new TableKey(key.Text, ValueOf(key, titlePlaces))));
        PerfectHash function = PerfectHashBuilder.Build(keys.Hashes, cancellation);

        int fingerprintsAt = KeyTableLayout.FingerprintsAt(function.Pilots.Length);
        int valuesAt = KeyTableLayout.ValuesAt(function.Pilots.Length, function.SlotCount);
        int twinsAt = KeyTableLayout.TwinsAt(function.Pilots.Length, function.SlotCount);
        byte[] table = new byte[twinsAt + (keys.Twins.Count * KeyTableLayout.TwinWidth)];
        WriteNumber(table, KeyTableLayout.BucketCountAt, function.Pilots.Length);
        WriteNumber(table, KeyTableLayout.SlotCountAt, function.SlotCount);
        WriteNumber(table, KeyTableLayout.SeedAt, function.Seed);
        for (int i = 0; i < function.Pilots.Length; i++)
        {
            int at = KeyTableLayout.PilotsAt + (i * KeyTableLayout.PilotWidth);
            BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(at), function.Pilots[i]);
        }

        for (int i = 0; i < keys.Hashes.Length; i++)
        {
            int slot = function.SlotOf(keys.Hashes[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(
                table.AsSpan(fingerprintsAt + (slot * KeyTableLayout.FingerprintWidth)),
                KeyTableLayout.FingerprintOf(KeyTableLayout.Mix(keys.Hashes[i], function.Seed)));
            WriteNumber(table, valuesAt + (slot * KeyTableLayout.ValueWidth), keys.Values[i]);
        }

        for (int i = 0; i < keys.Twins.Count; i++)
            WriteNumber(table, twinsAt + (i * KeyTableLayout.TwinWidth), keys.Twins[i]);
        return table;
    }

    private static int ValueOf(PaperKey key, int[] titlePlaces) => key.Kind == KeyKind.Title
        ? KeyTableLayout.ValueOfTitle(key.Paper, titlePlaces[key.Paper])
        : KeyTableLayout.ValueOf(key.Paper, key.Kind);

    private static void WriteNumber(byte[] table, int at, int number) =>
        SevenBit.Write(table.AsSpan(at, KeyTableLayout.NumberWidth), number);
}
