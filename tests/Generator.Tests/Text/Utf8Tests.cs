using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Text;

namespace Generator.Tests.Text;

public sealed class Utf8Tests
{
    // Both ends of each range that UTF-16 orders differently from UTF-8.
    private static readonly string[] Characters =
        ["", "a", "z", "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U0010FFFF"];

    [Fact]
    public void Texts_compare_as_their_bytes()
    {
        Gen<string> texts = Gen.Elements(Characters).ListOf().Select(string.Concat);
        Prop.ForAll(texts.Zip(texts).ToArbitrary(), ((string Left, string Right) pair) =>
        {
            int bytes = Encoding.UTF8.GetBytes(pair.Left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(pair.Right));
            Assert.Equal(Math.Sign(bytes), Math.Sign(Utf8.Compare(pair.Left, pair.Right)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Characters_compare_as_their_bytes() => Assert.All(
        Characters.SelectMany(_ => Characters, (left, right) => (Left: left, Right: right)),
        pair => Assert.Equal(
            Math.Sign(Array.IndexOf(Characters, pair.Left).CompareTo(Array.IndexOf(Characters, pair.Right))),
            Math.Sign(Utf8.Compare(pair.Left, pair.Right))));
}
