using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Image;
using TypedCorpus.Text;

namespace Runtime.Tests.Image;

public sealed class KeyComparerTests
{
    private static readonly Gen<string> Texts =
        from length in Gen.Choose(0, 120)
        from text in Gen.ArrayOf(Gen.Elements([.. "aAbBzZ@`[{5 -kKsSéÉÃ©\u212Aſ’".ToCharArray()]), length)
        select new string(text);

    [Fact]
    public void A_key_equals_UTF8_as_it_equals_the_text_of_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(0, 1 << 20).ToArbitrary(), (text, seed) =>
        {
            string other = Change(text, seed);
            return Agrees(text, text) && Agrees(text, other) && Agrees(other, text) && Agrees(text.ToUpperInvariant(), text);
        }));

    [Fact]
    public void Bytes_beyond_ASCII_are_not_the_characters_of_their_numbers() =>
        Assert.False(KeyComparer.Equals("a text that is long enough: Ã©", "a text that is long enough: é"u8));

    private static bool Agrees(string key, string text) =>
        KeyComparer.Equals(key, Encoding.UTF8.GetBytes(text)) == CaseFolding.Equals(key, text);

    private static string Change(string text, int seed)
    {
        if (text.Length == 0)
            return "a";

        char[] changed = text.ToCharArray();
        changed[seed % changed.Length] = (char)(changed[seed % changed.Length] ^ 0x20);
        return new(changed);
    }
}
