using System.Runtime.InteropServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Image;
using TypedCorpus.Text;

namespace Runtime.Tests.Image;

public sealed class KeyVectorsTests
{
    private static readonly Gen<string> Keys =
        from length in Gen.Choose(KeyHash.Window, KeyHash.Whole)
        from characters in Gen.ArrayOf(Gen.Choose(0, 200).SelectMany(kind => kind == 0 ? Gen.Elements('é', '\u212A', 'Ã') : Gen.Choose(' ', '~').Select(c => (char)c)), length)
        select new string(characters);

    [Fact]
    public void A_key_of_ASCII_has_the_hash_that_it_has_without_vectors() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Keys.ToArbitrary(), key =>
            TryHash(key, out ulong hash) == Ascii.IsValid(key) && (!Ascii.IsValid(key) || hash == KeyHash.Of(key))));

    [Fact]
    public void Every_length_that_they_take_is_hashed_alike()
    {
        for (int length = 0; length <= 2 * KeyHash.Whole; length++)
        {
            string key = new([.. Enumerable.Range(0, length).Select(i => (char)('A' + (i % 50)))]);
            Assert.Equal(length is >= KeyHash.Window and <= KeyHash.Whole, KeyVectors.Takes(length));
            if (KeyVectors.Takes(length))
                Assert.True(TryHash(key, out ulong hash) && hash == KeyHash.Of(key));
        }
    }

    [Fact]
    public void Another_character_anywhere_is_seen() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Keys.Where(key => Ascii.IsValid(key)).ToArbitrary(), Gen.Choose(0, KeyHash.Whole - 1).ToArbitrary(), (key, at) =>
        {
            char[] other = key.ToCharArray();
            other[at % key.Length] ^= (char)1;
            return AreSame(key, key) && !AreSame(new(other), key) && !AreSame(key, new(other));
        }));

    private static bool TryHash(string key, out ulong hash) =>
        KeyVectors.TryHash(ref MemoryMarshal.GetReference(key.AsSpan()), key.Length, out hash);

    private static bool AreSame(string key, string text) => KeyVectors.AreSame(
        ref MemoryMarshal.GetReference(key.AsSpan()), ref MemoryMarshal.GetArrayDataReference(Encoding.ASCII.GetBytes(text)), key.Length);
}
