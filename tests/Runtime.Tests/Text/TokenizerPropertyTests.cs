using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Tests;
using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class TokenizerPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000);

    // Texts full of the characters that the tokenizer treats specially, including lone surrogates.
    private static readonly string[] Pieces =
    [
        "a", "N", "n", "s", "t", "re", "Net", "1", "23", ".", "-", "/", "'", "’", "_", "{", "}", "+", "#", "^", "&", "@",
        "://", " ", "\n", ",", "(", ")", "é", "\u0301", "\u00AD", "ß", "ﬁ", "²", "学", "か", "가", "\u1100", "\u1161", "\u3099", "ｶ", "ﾞ", "ก", "\u0E31", "\U00020000", "𝐱", "\uD835", "\uDC31",
        "\u2013", "\uFFFF", "\0", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(chars => new string(chars)))
        .ToArbitrary();

    [Fact]
    public void Tokens_lie_inside_the_text_in_order()
    {
        Prop.ForAll(Texts, text =>
        {
            int end = 0;
            int? whole = null;
            foreach (TextToken token in Tokens.Of(text))
            {
                Assert.InRange(token.Start, 0, text.Length);
                Assert.InRange(token.End, token.Start + 1, text.Length);
                Assert.NotEmpty(Tokens.Exact(text, token));
                if (!token.IsPart)
                {
                    Assert.Null(whole);
                    whole = token.Start;
                    continue;
                }

                // A whole stands just before its first part; a leading dot is no part.
                if (whole is { } start)
                    Assert.InRange(token.Start - start, 0, 1);
                whole = null;
                Assert.True(token.Start >= end);
                end = token.End;
            }

            Assert.Null(whole);
        }).Check(Config);
    }

    [Fact]
    public void Every_letter_and_digit_lies_in_a_part_or_in_a_clitic()
    {
        Prop.ForAll(Texts, text =>
        {
            int end = 0;
            foreach (TextToken part in Tokens.PartsOf(text))
            {
                AssertNoWord(text, end, part.Start);
                end = part.End;
            }

            AssertNoWord(text, end, text.Length);
        }).Check(Config);
    }

    [Fact]
    public void Texts_apart_by_a_space_have_the_tokens_of_each()
    {
        Prop.ForAll(Texts, Texts, (left, right) =>
        {
            List<TextToken> first = Tokens.Of(left);
            IEnumerable<TextToken> second = Tokens.Of(right).Select(token =>
                new TextToken(token.Start + left.Length + 1, token.Length, token.Kind));
            Assert.Equal(first.Concat(second), Tokens.Of(left + " " + right));
        }).Check(Config);
    }

    [Fact]
    public void A_whole_is_its_parts_put_together()
    {
        Prop.ForAll(Texts, text =>
        {
            List<TextToken> tokens = Tokens.Of(text);
            foreach (TextToken whole in tokens.Where(token => !token.IsPart))
            {
                string parts = string.Concat(tokens
                    .Where(token => token.IsPart && token.Start >= whole.Start && token.End <= whole.End)
                    .Select(token => Tokens.Exact(text, token)));
                string trimmed = Tokens.Exact(text, whole).Trim('.', '+', '#');
                Assert.StartsWith(trimmed, parts, StringComparison.Ordinal);
            }
        }).Check(Config);
    }

    [Fact]
    public void Analysis_never_throws_and_a_term_is_never_longer_than_the_exact_form()
    {
        Prop.ForAll(Texts, text =>
        {
            char[] exact = new char[TermAnalyzer.MaxLength];
            char[] term = new char[TermAnalyzer.MaxLength];
            int length = TermAnalyzer.Analyze(text, exact, term, out int termLength);
            return termLength <= length && length <= TermAnalyzer.MaxLength;
        }).Check(Config);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("a-b ")]
    [InlineData("+")]
    [InlineData("a+")]
    [InlineData("a'")]
    [InlineData("é\u0301")]
    [InlineData("1.")]
    [InlineData("://")]
    [InlineData("a://")]
    [InlineData("学")]
    [InlineData("ก\u0E31")]
    public void Time_grows_with_the_length(string piece)
    {
        string small = string.Concat(Enumerable.Repeat(piece, 20_000));
        string large = string.Concat(Enumerable.Repeat(piece, 200_000));
        Growth.AssertLinear(() => Consume(small), () => Consume(large));
    }

    private static int Consume(string text)
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        int sum = 0;
        foreach (TextToken token in new Tokenizer(text))
        {
            sum += TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), exact, term, out _);
        }

        return sum;
    }

    private static void AssertNoWord(string text, int start, int end)
    {
        bool isClitic = start < end && text[start] is '\'' or '’';
        for (int i = start; i < end;)
        {
            bool isWord = CharacterClasses.StartsWord(CharacterClasses.At(text, i, out int width));
            Assert.True(!isWord || (isClitic && i - start <= 2), $"no token at {i}");
            i += width;
        }
    }
}
