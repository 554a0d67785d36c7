using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Keys;

/// <summary>
/// Finds the paper of a key: by the hash of the key in the static table, then by comparing the key with the text of that paper.
/// </summary>
internal sealed unsafe partial class KeyTable
{
    /// <summary>
    /// The number of lookups without vectors. After so many, the time to load and compile what vectors need (2.5 ms) is
    /// less than what they save (80 ns for each lookup).
    /// </summary>
    private const int PlainLookups = 1 << 15;

    private readonly CorpusData _data;
    private readonly CorpusImage _image;
    private readonly int _paperCount;
    private readonly int _bucketCount;
    private readonly int _slotCount;
    private readonly int _seed;
    private readonly int _fingerprintsAt;
    private readonly int _valuesAt;
    private readonly int _collisionsAt;
    private readonly TitleLayout _titleLayout;

    private WarmUp _warmUp;

    public KeyTable(CorpusData data)
    {
        _data = data;
        _image = data.Image;
        _paperCount = data.PaperCount;
        // Vectors read keys in the order that they are hashed in on little-endian machines only.
        if (!BitConverter.IsLittleEndian)
            _warmUp.Restart();

        ReadOnlySpan<byte> table = data.Keys;
        if (table.Length < KeyTableLayout.PilotsAt || !TitleLayout.TryRead(data.Titles, out _titleLayout))
            _data.Refuse();

        _bucketCount = ReadNumber(table, KeyTableLayout.BucketCountAt);
        _slotCount = ReadNumber(table, KeyTableLayout.SlotCountAt);
        _seed = ReadNumber(table, KeyTableLayout.SeedAt);
        if (_bucketCount < 1 || _slotCount < 1 || _bucketCount > table.Length || _slotCount > table.Length)
            _data.Refuse();

        _fingerprintsAt = KeyTableLayout.FingerprintsAt(_bucketCount);
        _valuesAt = KeyTableLayout.ValuesAt(_bucketCount, _slotCount);
        _collisionsAt = KeyTableLayout.CollisionsAt(_bucketCount, _slotCount);
    }

    /// <summary>The paper with a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref char key, int length) =>
        _warmUp.IsOver(PlainLookups) && KeyVectors.Takes(length) ? FindByVectors(ref key, length) : FindPlain(ref key, length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindPlain(ref char key, int length)
    {
        if (!_warmUp.IsOver(PlainLookups) && _warmUp.Count(PlainLookups) && !KeyVectors.AreFast)
            _warmUp.Restart();
        fixed (char* text = &key)
        {
            var characters = new ReadOnlySpan<char>(text, length);
            ulong hash = KeyHash.Of(characters, out bool isAscii);
            int paper = FindByValue(characters, ValueOf(KeyTableLayout.Mix(hash, _seed)));
            return paper >= 0 ? paper : FindFolded(characters, isAscii && length <= KeyHash.Whole);
        }
    }

    // Ends with a call on each path, so that it saves no registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindByVectors(ref char key, int length) =>
        KeyVectors.TryHash(ref key, length, out ulong hash) ? FindByHash(ref key, length, hash) : FindPlain(ref key, length);

    /// <summary>
    /// Finds a title in the same case and rejects most keys that no paper has; <see cref="FindByValue(ref char, int, int)"/> does
    /// the rest.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindByHash(ref char key, int length, ulong hash)
    {
        int value = ValueOf(KeyTableLayout.Mix(hash, _seed));
        if (KeyTableLayout.IsTitle(value))
        {
            ref byte title = ref TitleAt(KeyTableLayout.TitleAt(value), out int titleLength, out int paper);
            if (titleLength == length && length <= KeyVectors.MaxComparedLength)
            {
                Vector256<ushort> difference = KeyVectors.Difference(ref key, ref title, length);
                if (difference == Vector256<ushort>.Zero)
                    return paper;
                if (KeyVectors.IsBeyondCase(difference))
                    value = 0;
            }
        }

        if (value != 0 || KeyNormalization.MayChange(ref key, length))
            return FindByValue(ref key, length, value);
        if (length > KeyHash.Whole)
            return FindLong(ref key, length);
        return KeyVectors.HasOneForm(ref key, length) ? -1 : FindByValue(ref key, length, value: 0);
    }

    /// <summary>Finds a key that the table lacks, unless what its hash does not read can be folded.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindLong(ref char key, int length) =>
        KeyVectors.HasOneFormThroughout(ref key, length) ? -1 : FindByValue(ref key, length, value: 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindByValue(ref char key, int length, int value)
    {
        fixed (char* text = &key)
        {
            var characters = new ReadOnlySpan<char>(text, length);
            int paper = FindByValue(characters, value);
            return paper >= 0 ? paper : FindFolded(characters, isAscii: false);
        }
    }

    private int FindByValue(ReadOnlySpan<char> key, int value)
    {
        int paper = Match(key, value);
        return paper >= 0 || !KeyNormalization.MayChange(key) ? paper : FindNormalized(key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ValueOf(ReadOnlySpan<char> key) => ValueOf(KeyTableLayout.Mix(KeyHash.Of(key), _seed));

    /// <summary>The value in the slot of a key; zero if the slot is that of another key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ValueOf(ulong hash)
    {
        ReadOnlySpan<byte> table = _image.Section((int)ImageSection.Keys);
        if (table.Length < _collisionsAt)
            _data.Refuse();

        // A bucket and a slot are less than their counts, so everything that is read here lies before the collisions.
        ref byte start = ref Unsafe.AsRef(in table.GetPinnableReference());
        int bucket = KeyTableLayout.BucketOf(hash, _bucketCount);
        int pilot = KeyTableBytes.ReadShort(ref start, KeyTableLayout.PilotsAt + (bucket * KeyTableLayout.PilotWidth));
        int slot = KeyTableLayout.SlotOf(hash, pilot, _slotCount);
        return KeyTableBytes.ReadShort(
            ref start, _fingerprintsAt + (slot * KeyTableLayout.FingerprintWidth)) == KeyTableLayout.FingerprintOf(hash)
            ? KeyTableBytes.ReadValue(ref start, _valuesAt + (slot * KeyTableLayout.ValueWidth))
            : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte TitleAt(int at, out int length, out int paper)
    {
        ReadOnlySpan<byte> titles = _image.Section((int)ImageSection.Titles);
        if (at > titles.Length - SevenBit.Padding)
            _data.Refuse();

        ref byte start = ref Unsafe.Add(ref Unsafe.AsRef(in titles.GetPinnableReference()), at);
        ulong head = KeyTableBytes.ReadWord(ref start, 0);
        _titleLayout.Read(head, out paper, out length);
        if (paper >= _paperCount || length > titles.Length - at - _titleLayout.HeadWidth)
            _data.Refuse();
        return ref Unsafe.Add(ref start, _titleLayout.HeadWidth);
    }

    private static int ReadNumber(ReadOnlySpan<byte> table, int at) => SevenBit.Read(table.Slice(at, KeyTableLayout.NumberWidth));

    /// <summary>The paper of a value if the key is one of its keys; otherwise −1.</summary>
    private int Match(ReadOnlySpan<char> key, int value) =>
        value == 0 ? -1
        : KeyTableLayout.IsTitle(value) ? MatchTitle(key, value)
        : KeyTableLayout.KindOf(value) == KeyKind.Collision ? MatchCollisions(key, value)
        : MatchOther(key, value);

    /// <summary>Compares a key with each of those that have its hash.</summary>
    private int MatchCollisions(ReadOnlySpan<char> key, int value)
    {
        for (int at = _collisionsAt + (KeyTableLayout.IndexOf(value) * KeyTableLayout.ValueWidth); ; at += KeyTableLayout.ValueWidth)
        {
            ReadOnlySpan<byte> table = _image.Section((int)ImageSection.Keys);
            if (at > table.Length - KeyTableLayout.ValueWidth)
                _data.Refuse();

            int other = ReadNumber(table, at);
            int paper = other == 0 ? -1 : KeyTableLayout.IsTitle(other) ? MatchTitle(key, other) : MatchOther(key, other);
            if (other == 0 || paper >= 0)
                return paper;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MatchTitle(ReadOnlySpan<char> key, int value)
    {
        // Sliced from the section again: to create a span from a reference would load another assembly.
        int at = KeyTableLayout.TitleAt(value);
        _ = TitleAt(at, out int length, out int paper);
        return KeyComparer.Equals(key, _image.Section((int)ImageSection.Titles).Slice(at + _titleLayout.HeadWidth, length)) ? paper : -1;
    }

    private int MatchOther(ReadOnlySpan<char> key, int value)
    {
        int paper = KeyTableLayout.IndexOf(value);
        if ((uint)paper >= (uint)_paperCount)
            _data.Refuse();

        var reader = new PaperReader(_data, paper);
        bool isKey = KeyTableLayout.KindOf(value) switch
        {
            KeyKind.RawTitle => KeyComparer.Equals(key, reader.RawTitle),
            KeyKind.Title => KeyComparer.Equals(key, reader.Title),
            KeyKind.Name => KeyComparer.Equals(key, reader.Name),
            KeyKind.Link => KeyComparer.IsLink(key, reader),
            KeyKind.Id => KeyComparer.IsId(key, reader),
            KeyKind.Doi => KeyComparer.Equals(key, PaperFields.ReadOne(_data, paper, BibliographyField.Doi)),
            KeyKind.ArxivId => KeyComparer.Equals(key, PaperFields.ReadOne(_data, paper, BibliographyField.ArxivId)),
            KeyKind.Url => KeyComparer.IsLink(key, PaperFields.ReadOne(_data, paper, BibliographyField.Url)),
            KeyKind.OtherId or KeyKind.Alias => KeyComparer.IsAny(key, PaperFields.ReadOne(_data, paper, BibliographyField.Aliases)),
            KeyKind.Member => KeyComparer.IsMember(key, reader),
            KeyKind.Folded => KeyComparer.IsFolded(key, reader, PaperFields.ReadOne(_data, paper, BibliographyField.Aliases)),
            KeyKind.PdfUrl => KeyComparer.IsLink(key, PaperFields.ReadOne(_data, paper, BibliographyField.PdfUrl)),
            _ => false,
        };
        return isKey ? paper : -1;
    }
}
