using System.Globalization;
using System.Text;
using TypedCorpus.Text;

namespace Runtime.Tests.Text;

/// <summary>
/// Compares the tables with the framework's data. A newer framework may know more characters than the tables (Unicode
/// 16.0), but never fewer, and none differently.
/// </summary>
public sealed class CharacterTableTests
{
    // Format characters inside words, which Unicode does not class as marks.
    private static readonly int[] IgnorableFormats = [0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF];

    [Fact]
    public void Every_assigned_code_point_has_the_class_of_its_category()
    {
        var wrong = new List<string>();
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
            if (category == UnicodeCategory.OtherNotAssigned) continue;

            CharacterClass actual = CharacterClasses.Of(codePoint);
            if (!Allowed(codePoint, category).Contains(actual)) wrong.Add($"U+{codePoint:X4} {category}: {actual}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [InlineData(0x3042)] // hiragana
    [InlineData(0x30AB)] // katakana
    [InlineData(0x5B66)] // Han
    [InlineData(0x20000)]
    public void Scripts_without_spaces_are_ideographs(int codePoint) =>
        Assert.Equal(CharacterClass.Ideograph, CharacterClasses.Of(codePoint));

    [Theory]
    [InlineData(0xAC00)] // hangul has spaces
    [InlineData(0x0E01)]
    [InlineData('é')]
    [InlineData(0x10400)]
    public void Other_letters_are_letters(int codePoint) =>
        Assert.Equal(CharacterClass.Letter, CharacterClasses.Of(codePoint));

    [Fact]
    public void The_upper_case_is_that_of_which_a_char_is_the_lower_case()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            char upper = char.ToUpperInvariant(c);
            if (upper != c && char.ToLowerInvariant(upper) == c)
                Assert.True(upper == CaseFolding.ToUpper(c), $"U+{i:X4}: {CaseFolding.ToUpper(c)}, not {upper}");
        }
    }

    [Fact]
    public void Case_folding_is_the_lower_case_of_the_upper_case()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned || c is 'ſ' or 'İ' or '\u0345') continue;

            char expected = char.ToLowerInvariant(char.ToUpperInvariant(c));
            Assert.True(expected == CaseFolding.Fold(c), $"U+{i:X4}: {CaseFolding.Fold(c)}, not {expected}");
        }
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char folded = CaseFolding.Fold((char)i);
            Assert.Equal(folded, CaseFolding.Fold(folded));

            string search = Fold(((char)i).ToString());
            Assert.Equal(search, Fold(search));
        }
    }

    [Fact]
    public void Every_letter_and_digit_folds_to_letters_and_digits()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!CharacterClasses.StartsWord(CharacterClasses.Of(codePoint))) continue;

            string folded = Fold(char.ConvertFromUtf32(codePoint));
            Assert.NotEmpty(folded);
            for (int i = 0; i < folded.Length;)
            {
                Assert.True(CharacterClasses.StartsWord(CharacterClasses.At(folded, i, out int width)), $"U+{codePoint:X4}");
                i += width;
            }
        }
    }

    [Fact]
    public void The_folding_table_has_each_character_once_and_case_folded()
    {
        char[] characters = [.. SearchFoldingTable.Groups.Split(' ').SelectMany(group => group[(group.IndexOf(':') + 1)..])];
        Assert.Equal(characters.Distinct(), characters);
        Assert.All(characters, character => Assert.Equal(character, CaseFolding.Fold(character)));
    }

    [Fact]
    public void A_decomposition_to_ascii_is_the_folded_form()
    {
        // In invariant mode nothing is decomposed, and only the examples of SearchFoldingTests check anything.
        var form = NormalizationForm.FormKD;
        for (int codePoint = 0x80; codePoint < 0x1D800; codePoint++)
        {
            // Beyond the BMP only the mathematical letters and digits fold.
            if (codePoint == 0x10000) codePoint = 0x1D400;
            CharacterClass kind = CharacterClasses.Of(codePoint);
            if (kind is not (CharacterClass.Letter or CharacterClass.Digit)) continue;

            string decomposed = char.ConvertFromUtf32(codePoint).Normalize(form);
            string expected = string.Concat(decomposed.Where(c => CharacterClasses.Of(c) != CharacterClass.Ignorable));
            if (expected.Length is 0 or > 4 || !expected.All(char.IsAsciiLetterOrDigit)) continue;
            if (codePoint is >= 0x3251 and <= 0x32BF) continue; // circled numbers beyond twenty stay

            Assert.Equal(Fold(expected), Fold(char.ConvertFromUtf32(codePoint)));
        }
    }

    private static CharacterClass[] Allowed(int codePoint, UnicodeCategory category)
    {
        if (IgnorableFormats.Contains(codePoint)) return [CharacterClass.Ignorable];
        return category switch
        {
            <= UnicodeCategory.OtherLetter => [CharacterClass.Letter, CharacterClass.Ideograph],
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                [CharacterClass.Digit],
            <= UnicodeCategory.EnclosingMark => [CharacterClass.Mark, CharacterClass.Ignorable],
            _ => [CharacterClass.None],
        };
    }

    private static string Fold(string text)
    {
        Span<char> folded = stackalloc char[TermAnalyzer.MaxLength];
        return folded[..TermAnalyzer.Fold(text, folded)].ToString();
    }
}
