using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace Runtime.Tests.Keys;

public sealed class KeyHashTests
{
    private static readonly Gen<char> Characters = Gen.Choose(0, 40).SelectMany(kind =>
        kind == 0 ? Gen.Elements('\u212A', 'ſ', 'é', 'É', 'Σ', 'ς', '’', 'Ł', '\uD835') : Gen.Choose(' ', '~').Select(c => (char)c));

    private static readonly Gen<string> Keys =
        from length in Gen.Choose(0, 200)
        from characters in Gen.ArrayOf(Characters, length)
        select new string(characters);

    [Fact]
    public void Case_does_not_change_the_hash() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Keys.ToArbitrary(), key =>
            KeyHash.Of(key) == KeyHash.Of(Fold(key)) && KeyHash.Of(key) == KeyHash.Of(Capitals(key))));

    [Theory]
    [InlineData("\u212A", "k")]
    [InlineData("ſ", "s")]
    [InlineData("the \u212Aelvin sign in a key that is longer than one window", "the Kelvin sign in a key that is longer than one window")]
    [InlineData("NYSTRÖMFORMER", "nyströmformer")]
    public void A_letter_beyond_ASCII_hashes_as_what_it_folds_to(string left, string right) =>
        Assert.Equal(KeyHash.Of(left), KeyHash.Of(right));

    [Fact]
    public void Another_letter_anywhere_in_a_key_of_up_to_80_changes_the_hash() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, 80).ToArbitrary(), Gen.Choose(0, 79).ToArbitrary(), (length, at) =>
        {
            char[] key = [.. Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26)))];
            ulong before = KeyHash.Of(key);
            key[at % length] = '0';
            return KeyHash.Of(key) != before;
        }));

    [Fact]
    public void Of_a_longer_key_the_beginning_and_the_end_count() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(81, 400).ToArbitrary(), Gen.Choose(0, 15).ToArbitrary(), (length, at) =>
        {
            char[] key = [.. Enumerable.Repeat('a', length)];
            ulong before = KeyHash.Of(key);
            key[at] = 'b';
            ulong first = KeyHash.Of(key);
            (key[at], key[^(at + 1)]) = ('a', 'b');
            return first != before && KeyHash.Of(key) != before;
        }));

    private static string Fold(string key) => string.Concat(key.Select(CaseFolding.Fold));

    private static string Capitals(string key) =>
        string.Concat(key.Select(c => c is >= 'a' and <= 'z' ? (char)(c - 32) : c));
}
