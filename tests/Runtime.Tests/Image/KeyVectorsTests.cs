using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Keys;
using TypedCorpus.Keys.Folding;

namespace Runtime.Tests.Image;

public sealed class KeyVectorsTests
{
    private static readonly Gen<string> Keys =
        from length in Gen.Choose(KeyHash.Window, KeyVectors.MaxComparedLength)
        from characters in Gen.ArrayOf(Gen.Choose(0, 200).SelectMany(kind => kind == 0 ? Gen.Elements('é', '\u212A', 'Ã') : Gen.Choose(' ', '~').Select(c => (char)c)), length)
        select new string(characters);

    [Fact]
    public void A_key_has_the_hash_that_it_has_without_vectors_and_only_beyond_ASCII_none() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Keys.ToArbitrary(), key =>
            TryHash(key, out ulong hash) ? hash == KeyHash.Of(key) : !Ascii.IsValid(key)));

    [Fact]
    public void Every_length_that_they_take_is_hashed_alike()
    {
        for (int length = 0; length <= 2 * KeyVectors.MaxComparedLength; length++)
        {
            string key = new([.. Enumerable.Range(0, length).Select(i => (char)('A' + (i % 50)))]);
            Assert.Equal(length >= KeyHash.Window, KeyVectors.Takes(length));
            if (KeyVectors.Takes(length))
                Assert.True(TryHash(key, out ulong hash) && hash == KeyHash.Of(key));
        }
    }

    [Fact]
    public void Another_character_anywhere_is_seen() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AsciiKeys, Places, (key, place) =>
            IsSame(Difference(key, key))
            && Difference(Change(key, place, 1), key) is var difference && !IsSame(difference) && KeyVectors.IsBeyondCase(difference)
            && Difference(key, Change(key, place, 1)) is var other && !IsSame(other) && KeyVectors.IsBeyondCase(other)));

    [Fact]
    public void Another_case_is_seen_but_may_be_the_same_key() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AsciiKeys, Places, (key, place) =>
            Difference(Change(key, place, 0x20), key) is var difference && !IsSame(difference) && !KeyVectors.IsBeyondCase(difference)));

    [Fact]
    public void What_is_not_ASCII_is_never_the_same_and_never_told_apart() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AsciiKeys, Places, Gen.Choose(0x80, 0xFF).ToArbitrary(), (key, place, other) =>
        {
            int at = place % key.Length;
            string latin = key[..at] + (char)other + key[(at + 1)..];
            return Array.TrueForAll([Difference(latin, key), Difference(key, latin), Difference(latin, latin)], difference =>
                !IsSame(difference) && !KeyVectors.IsBeyondCase(difference));
        }));

    private static Arbitrary<string> AsciiKeys => Keys.Where(key => Ascii.IsValid(key)).ToArbitrary();

    private static Arbitrary<int> Places => Gen.Choose(0, KeyVectors.MaxComparedLength - 1).ToArbitrary();

    private static string Change(string key, int place, int bits)
    {
        char[] changed = key.ToCharArray();
        changed[place % key.Length] ^= (char)bits;
        return new(changed);
    }

    private static bool TryHash(string key, out ulong hash) =>
        KeyVectors.TryHash(ref MemoryMarshal.GetReference(key.AsSpan()), key.Length, out hash);

    private static bool IsSame(Vector256<ushort> difference) => difference == Vector256<ushort>.Zero;

    private static Vector256<ushort> Difference(string key, string text) => KeyVectors.Difference(
        ref MemoryMarshal.GetReference(key.AsSpan()), ref MemoryMarshal.GetArrayDataReference(Encoding.Latin1.GetBytes(text)), key.Length);
}
