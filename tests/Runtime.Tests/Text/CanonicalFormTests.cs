using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class CanonicalFormTests
{
    /// <summary>
    /// Random texts of several scripts, with Hangul, up to four marks on a letter and characters that are never composed, each with
    /// its forms C and D by Python's <c>unicodedata</c>: <c>string.Normalize</c> is of no use here, since tests run without ICU.
    /// </summary>
    private static readonly Sample[] Samples = [.. Read()];

    [Fact]
    public void Texts_are_composed_as_unicode_says() => Assert.All(Samples, sample =>
    {
        Assert.Equal(Hex(sample.Composed), Hex(CanonicalForm.Compose(sample.Text)));
        Assert.Equal(Hex(sample.Composed), Hex(CanonicalForm.Compose(sample.Decomposed)));
        Assert.Equal(Hex(sample.Composed), Hex(CanonicalForm.Compose(sample.Composed)));
    });

    [Fact]
    public void Words_do_not_change_one_another()
    {
        Gen<Sample[]> some = Gen.Elements(Samples).ArrayOf();
        Prop.ForAll(some.ToArbitrary(), samples =>
            CanonicalForm.Compose(string.Join('x', samples.Select(one => " " + one.Text)))
                == string.Join('x', samples.Select(one => " " + one.Composed)))
            .QuickCheckThrowOnFailure();
    }

    /// <summary>Each syllable of Hangul is what its letters compose to, by the arithmetic of the standard.</summary>
    [Fact]
    public void Letters_of_hangul_become_syllables()
    {
        Gen<int> syllables = Gen.Choose(0, 11_171);
        Prop.ForAll(syllables.ToArbitrary(), index =>
        {
            string letters = $"{(char)(0x1100 + (index / 588))}{(char)(0x1161 + (index % 588 / 28))}";
            letters += index % 28 > 0 ? ((char)(0x11A7 + (index % 28))).ToString() : "";
            return CanonicalForm.Compose(letters) == ((char)(0xAC00 + index)).ToString();
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Marks below and above a letter look the same in any order.</summary>
    [Theory]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("e\u0302\u0323", "\u1EC7")]
    [InlineData("\u1EB9\u0302", "\u1EC7")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("o\u031B\u0323", "\u1EE3")]
    [InlineData("a\u0328\u0301", "\u0105\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    public void Marks_are_sorted(string text, string composed) => Assert.Equal(Hex(composed), Hex(CanonicalForm.Compose(text)));

    [Fact]
    public void What_does_not_change_is_the_same_instance()
    {
        string text = string.Concat("r\u00E9sum\u00E9 ", "\uD55C\uAE00");
        Assert.Same(text, CanonicalForm.Compose(text));
    }

    private static IEnumerable<Sample> Read()
    {
        using Stream stream = typeof(CanonicalFormTests).Assembly.GetManifestResourceStream("CanonicalForms.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] forms = [.. line.Split(';').Select(form => string.Concat(form.Split(' ').Select(Character)))];
            yield return new(forms[0], forms[1], forms[2]);
        }
    }

    private static char Character(string hex) => (char)int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // A failure shows marks as numbers.
    private static string Hex(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    private sealed record Sample(string Text, string Composed, string Decomposed);
}
