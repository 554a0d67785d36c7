using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>Looks a key up in the static table: by its hash, then by the text of the one paper that it may be of.</summary>
internal sealed class KeyTable
{
    private readonly CorpusData _data;
    private readonly int _bucketCount;
    private readonly int _slotCount;
    private readonly int _seed;
    private readonly int _slotsAt;
    private readonly int _twinsAt;

    public KeyTable(CorpusData data)
    {
        _data = data;
        ReadOnlySpan<byte> table = data.Keys;
        _bucketCount = ReadNumber(table, KeyTableLayout.BucketCountAt);
        _slotCount = ReadNumber(table, KeyTableLayout.SlotCountAt);
        _seed = ReadNumber(table, KeyTableLayout.SeedAt);
        _slotsAt = KeyTableLayout.SlotsAt(_bucketCount);
        _twinsAt = KeyTableLayout.TwinsAt(_bucketCount, _slotCount);
        if (_bucketCount < 1 || _slotCount < 1)
            throw new InvalidOperationException("The lookup table of the corpus is damaged. Build the project anew.");
    }

    /// <summary>The paper with a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> key)
    {
        int paper = Probe(key);
        return paper >= 0 ? paper : FindLink(key);
    }

    /// <summary>Finds a link, which is kept without what may be left off, and may have been given with it.</summary>
    private int FindLink(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> link = LinkKey.Of(key);
        return link.Length < key.Length ? Probe(link) : -1;
    }

    private static int ReadNumber(ReadOnlySpan<byte> table, int at) => SevenBit.Read(table.Slice(at, KeyTableLayout.NumberWidth));

    private int Probe(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<byte> table = _data.Keys;
        if (table.Length < _twinsAt)
            throw new InvalidOperationException("The lookup table of the corpus is cut short. Build the project anew.");

        // Buckets and slots are taken modulo their number, so that all of these lie before the twins.
        ref byte start = ref MemoryMarshal.GetReference(table);
        ulong hash = KeyTableLayout.Mix(KeyHash.Of(key), _seed);
        int bucket = KeyTableLayout.BucketOf(hash, _bucketCount);
        int pilot = ReadPilot(ref start, KeyTableLayout.PilotsAt + (bucket * KeyTableLayout.PilotWidth));
        int slotAt = _slotsAt + (KeyTableLayout.SlotOf(hash, pilot, _slotCount) * KeyTableLayout.SlotWidth);
        ulong slot = ReadWord(ref start, slotAt);
        if ((uint)slot != KeyTableLayout.FingerprintOf(hash))
            return -1;

        int value = SevenBit.Read((uint)(slot >> 32));
        int index = KeyTableLayout.IndexOf(value);
        ulong place = ReadWord(ref start, slotAt + KeyTableLayout.PlaceAt);
        if (place != 0)
            return KeyComparer.Equals(key, TextAt(place)) ? index : -1;

        return KeyTableLayout.KindOf(value) == KeyKind.Twins ? FindTwin(key, index)
            : IsKey(key, value) ? index
            : -1;
    }

    private static int ReadPilot(ref byte start, int at) =>
        Unsafe.Add(ref start, at) | (Unsafe.Add(ref start, at + 1) << 8);

    private static ulong ReadWord(ref byte start, int at)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    private ReadOnlySpan<byte> TextAt(ulong place) =>
        _data.Document(TextPlace.DocumentOf(place)).Slice(TextPlace.StartOf(place), TextPlace.LengthOf(place));

    private int FindTwin(ReadOnlySpan<char> key, int index)
    {
        ReadOnlySpan<byte> twins = _data.Keys[_twinsAt..];
        while (true)
        {
            int value = ReadNumber(twins, index * KeyTableLayout.TwinWidth);
            if (value == 0)
                return -1;
            if (IsKey(key, value))
                return KeyTableLayout.IndexOf(value);
            index++;
        }
    }

    private bool IsKey(ReadOnlySpan<char> key, int value)
    {
        var reader = new PaperReader(_data, KeyTableLayout.IndexOf(value));
        return KeyTableLayout.KindOf(value) switch
        {
            KeyKind.RawTitle => KeyComparer.Equals(key, reader.RawTitle),
            KeyKind.Title => KeyComparer.Equals(key, reader.Title),
            KeyKind.Name => KeyComparer.Equals(key, reader.Name),
            KeyKind.Link => DerivedKeys.IsLink(key, reader),
            KeyKind.Id => DerivedKeys.IsId(key, reader),
            _ => false,
        };
    }
}
