using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Keys;
using TypedCorpus.Text;

namespace Runtime.Tests.Image;

public sealed class KeyComparerTests
{
    private static readonly string[] Ascii = [.. "aAbBzZ@`[{5 -kKsS".Select(c => c.ToString())];

    // Texts of ASCII alone, which are compared by blocks, are as many as others.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Text(Ascii),
        Text([.. Ascii, "é", "É", "Ã", "©", "\u212A", "ſ", "’", "\U0001F600", "\U0001F601"]));

    [Fact]
    public void A_key_equals_UTF8_as_it_equals_the_text_of_it() =>
        Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(0, 1 << 20).ToArbitrary(), (text, seed) =>
        {
            string other = Change(text, seed);
            return Agrees(text, text) && Agrees(text, other) && Agrees(other, text) && Agrees(text.ToUpperInvariant(), text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Bytes_beyond_ASCII_are_not_the_characters_of_their_numbers() =>
        Assert.False(KeyComparer.Equals("a text that is long enough: Ã©", "a text that is long enough: é"u8));

    private static bool Agrees(string key, string text) =>
        KeyComparer.Equals(key, Encoding.UTF8.GetBytes(text)) == CaseFolding.Equals(key, text);

    private static Gen<string> Text(string[] characters) =>
        from length in Gen.Choose(0, 120)
        from text in Gen.ArrayOf(Gen.Elements(characters), length)
        select string.Concat(text);

    /// <summary>Another case of one letter, or another character.</summary>
    private static string Change(string text, int seed)
    {
        if (text.Length == 0)
            return "a";

        char[] changed = text.ToCharArray();
        changed[seed % changed.Length] ^= seed % 3 == 0 ? '\u0001' : '\u0020';
        return new(changed);
    }
}
