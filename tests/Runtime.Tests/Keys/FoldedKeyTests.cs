using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Keys;
using TypedCorpus.Keys.Folding;

namespace Runtime.Tests.Keys;

/// <summary>The folded form of a key, against Unicode's decompositions and categories.</summary>
public sealed class FoldedKeyTests
{
    /// <summary>Letters that Unicode decomposes into a letter of ASCII and marks, by that letter. Not every host's framework knows them.</summary>
    private const string Decomposed =
        "A:ÀÁÂÃÄÅĀĂĄḀẠẢẤẦẨẪẬẮẰẲẴẶ B:ḂḄḆ C:ÇĆĈĊČḈ D:ĎḊḌḎḐḒ E:ÈÉÊËĒĔĖĘĚḔḖḘḚḜẸẺẼẾỀỂỄỆ F:Ḟ G:ĜĞĠĢḠ H:ĤḢḤḦḨḪ I:ÌÍÎÏĨĪĬĮİḬḮỈỊ "
        + "J:Ĵ K:ĶḰḲḴ L:ĹĻĽḶḸḺḼ M:ḾṀṂ N:ÑŃŅŇṄṆṈṊ O:ÒÓÔÕÖŌŎŐṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ P:ṔṖ R:ŔŖŘṘṚṜṞ S:ŚŜŞŠṠṢṤṦṨ T:ŢŤṪṬṮṰ "
        + "U:ÙÚÛÜŨŪŬŮŰŲṲṴṶṸṺỤỦỨỪỬỮỰ V:ṼṾ W:ŴẀẂẄẆẈ X:ẊẌ Y:ÝŶŸẎỲỴỶỸ Z:ŹŻŽẐẒẔ a:àáâãäåāăąḁạảấầẩẫậắằẳẵặ b:ḃḅḇ c:çćĉċčḉ "
        + "d:ďḋḍḏḑḓ e:èéêëēĕėęěḕḗḙḛḝẹẻẽếềểễệ f:ḟ g:ĝğġģḡ h:ĥḣḥḧḩḫẖ i:ìíîïĩīĭįḭḯỉị j:ĵ k:ķḱḳḵ l:ĺļľḷḹḻḽ m:ḿṁṃ n:ñńņňṅṇṉṋ "
        + "o:òóôõöōŏőṍṏṑṓọỏốồổỗộớờởỡợ p:ṕṗ r:ŕŗřṙṛṝṟ s:śŝşšṡṣṥṧṩ t:ţťṫṭṯṱẗ u:ùúûüũūŭůűųṳṵṷṹṻụủứừửữự v:ṽṿ w:ŵẁẃẅẇẉẘ x:ẋẍ "
        + "y:ýÿŷẏẙỳỵỷỹ z:źżžẑẓẕ";

    private static readonly Dictionary<char, char> BaseLetters = Decomposed.Split(' ')
        .SelectMany(group => group[2..].Select(letter => (letter, group[0])))
        .ToDictionary(pair => pair.letter, pair => pair.Item2);

    private static readonly string[] Accented = [.. BaseLetters.Keys.Select(letter => letter.ToString())];

    private static readonly string[] Plain = [.. "aZ09.:+#(".Select(c => c.ToString()), " ", "-", "'", "\""];

    private static readonly string[] Signs =
        ["\u2010", "\u2013", "\u2014", "\u2212", "\u2018", "\u2019", "\u201C", "\u201D", "\u00A0", "\u2009", "\t", "\n", "  "];

    private static readonly Gen<string> Texts = TextOf([.. Plain, .. Signs, .. Accented], 60);

    [Theory]
    [InlineData("Nyströmformer", "nystromformer")]
    [InlineData("Nystro\u0308mformer", "nystromformer")]
    [InlineData("  Attention \t Is\nAll  You Need ", "attention is all you need")]
    [InlineData("Pre\u2010training \u2013 now\u2014and then\u2212", "pre-training - now-and then-")]
    [InlineData("Don\u2019t \u02BCask\u2032 \u2018me\u2019", "don't 'ask' 'me'")]
    [InlineData("\u201CQuoted\u201D \u00ABwords\u00BB \u201Ehere\u201F", "\"quoted\" \"words\" \"here\"")]
    [InlineData("Straße, Œuvre, Łódź", "strasse, oeuvre, lodz")]
    [InlineData("C++ and F#", "c++ and f#")]
    [InlineData("deep\u200B lear\u00ADning\uFEFF", "deep learning")]
    [InlineData("深度 学习", "深度 学习")]
    [InlineData("か\u3099", "が")]
    [InlineData("𝐱 → 𝒪(n²)", "x → o(n2)")]
    [InlineData(" \t ", "")]
    public void Texts_fold_to_what_one_types(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Fact]
    public void Accents_and_signs_go_as_Unicode_says() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Fold(text) == Oracle(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Texts_that_look_the_same_fold_to_the_same() =>
        Prop.ForAll(
            TextOf([.. Plain, .. Accented, "が", "한", "й", "ΐ", "é\u0323", "\u0958"], 40).ToArbitrary(),
            text => Fold(text.Normalize(NormalizationForm.FormD)) == Fold(text.Normalize(NormalizationForm.FormC)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_needs_no_folding_is_told_before() =>
        Prop.ForAll(
            Gen.OneOf(Texts, TextOf([.. Plain, "深", "が", "한"], 90)).ToArbitrary(),
            text => FoldedKey.MayChange(text) || string.Equals(Fold(text), text, StringComparison.OrdinalIgnoreCase))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Vectors_tell_the_same_of_ASCII()
    {
        // Spaces everywhere, one beside another in one text of three, and sometimes other white space.
        Gen<string> texts =
            from text in Gen.ArrayOf(Gen.Frequency((40, Gen.Constant("ab ")), (20, Gen.Constant("c")), (1, Gen.Elements(" ", "\t", "\n", "\u001F"))))
            from length in Gen.Choose(KeyHash.Window + 1, 200)
            let whole = string.Concat(text.Concat(Enumerable.Repeat("word ", 40)))[..length]
            select whole;
        Prop.ForAll(texts.ToArbitrary(), key => HasOneForm(key) == !MayBeFolded(key)).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
        for (int length = KeyHash.Window; length < 200; length++)
        {
            string key = string.Concat(Enumerable.Repeat("a b ", 50))[..(length - 1)] + "x";
            Assert.Equal(length > KeyHash.Window, HasOneForm(key));
            for (int i = 0; i + 1 < length; i++)
                Assert.False(HasOneForm(key.Remove(i, 2).Insert(i, "  ")));
        }
    }

    [Fact]
    public void A_long_text_is_not_folded()
    {
        Assert.Equal(FoldedKey.MaxLength, Fold(new string('é', FoldedKey.MaxLength)).Length);
        Assert.Equal("", Fold(new string('é', FoldedKey.MaxLength + 1)));
        Assert.Equal("", Fold(new string('æ', FoldedKey.MaxLength)));
        Assert.Null(FoldedKey.Of(new string('é', FoldedKey.MaxLength + 1)));
    }

    private static string Oracle(string text)
    {
        var letters = new StringBuilder();
        foreach (char c in text.Select(c => BaseLetters.GetValueOrDefault(c, c)))
        {
            letters.Append(CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.DashPunctuation => '-',
                _ when c is '\u2212' => '-',
                UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => c is '\u2018' or '\u2019' ? '\'' : '"',
                _ => char.ToLowerInvariant(c),
            });
        }

        return Regex.Replace(letters.ToString(), @"\s+", " ").Trim();
    }

    /// <summary>Of other controls than white space the vectors think that they may be folded.</summary>
    private static bool MayBeFolded(string key) => FoldedKey.MayChange(key) || key.Any(c => c < ' ');

    private static bool HasOneForm(string key)
    {
        ref char text = ref MemoryMarshal.GetReference(key.AsSpan());
        return key.Length <= KeyHash.Whole ? KeyVectors.HasOneForm(ref text, key.Length) : KeyVectors.HasOneFormThroughout(ref text, key.Length);
    }

    private static Gen<string> TextOf(string[] pieces, int length) =>
        from count in Gen.Choose(0, length)
        from text in Gen.ArrayOf(Gen.Elements(pieces), count)
        select string.Concat(text);

    private static string Fold(string text)
    {
        Span<char> folded = stackalloc char[FoldedKey.MaxLength];
        return folded[..FoldedKey.Fold(text, folded)].ToString();
    }
}
