using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// Folds case, accents and compatibility forms away for search: <c>Schrödinger</c> becomes <c>schrodinger</c>,
/// <c>ﬁne</c> becomes <c>fine</c>, <c>n²</c> becomes <c>n2</c>, and <c>ｶﾞ</c> becomes <c>ガ</c>.
/// </summary>
internal static class SearchFolding
{
    // Halfwidth and fullwidth forms repeat ASCII at this distance.
    private const char FullwidthFirst = '\uFF01';
    private const char FullwidthLast = '\uFF5E';
    private const int FullwidthDistance = 0xFEE0;

    /// <summary>
    /// Folds the text of a token and returns the length of the result, which is truncated to the buffer.
    /// </summary>
    /// <remarks>
    /// Characters that join the parts of a token are removed (<c>ViT-B/16</c> becomes <c>vitb16</c>). The dot of
    /// <c>3.5</c> and <c>.net</c> is kept, and so are the signs at the end of <c>c++</c> and <c>c#</c>.
    /// </remarks>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        for (int i = 0; i < text.Length && length < folded.Length;)
        {
            char c = text[i];
            if (c >= 0x80)
            {
                int width = FoldBeyondAscii(text, i, folded, ref length);
                if (width == 0) break;
                i += width;
                continue;
            }

            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') folded[length++] = c;
            else if (c is >= 'A' and <= 'Z') folded[length++] = (char)(c | 0x20);
            else if (IsKept(text, i)) folded[length++] = c;
            i++;
        }

        return length;
    }

    private static bool IsKept(ReadOnlySpan<char> text, int index)
    {
        switch (text[index])
        {
            case '.' when index == 0:
                return true;
            case '.':
                return AsciiChar.IsDigit(text[index - 1])
                    && index + 1 < text.Length && AsciiChar.IsDigit(text[index + 1]);
            case '+' or '#':
                // The tokenizer does not include more signs than these.
                return text.Length - index <= Compound.MaxSigns && AreSigns(text.Slice(index));
            default:
                return false;
        }
    }

    private static bool AreSigns(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (!Compound.IsSign(c)) return false;
        }

        return true;
    }

    /// <summary>Folds one character and returns its width, or zero if it does not fit the buffer.</summary>
    private static int FoldBeyondAscii(ReadOnlySpan<char> text, int index, Span<char> folded, ref int length)
    {
        CharacterClass kind = CharacterClasses.At(text, index, out int width);
        if (kind is CharacterClass.None or CharacterClass.Ignorable) return width;
        if (width == 2) return FoldPair(text, index, folded, ref length);

        char c = CaseFolding.Fold(text[index]);
        if (c is >= FullwidthFirst and <= FullwidthLast) c = (char)(c - FullwidthDistance);
        string? letters = c < 0x80 ? null : SearchFoldingTable.Find(c);
        if (letters is null)
        {
            c = UnspacedScripts.Fold(c);
            if (length > 0 && UnspacedScripts.TryCompose(folded[length - 1], c, out char whole)) folded[length - 1] = whole;
            else folded[length++] = c;
            return width;
        }

        for (int i = 0; i < letters.Length && length < folded.Length; i++) folded[length++] = letters[i];
        return width;
    }

    private static int FoldPair(ReadOnlySpan<char> text, int index, Span<char> folded, ref int length)
    {
        _ = CharacterClasses.TryReadPair(text, index, out int codePoint);
        if (MathAlphanumerics.TryFold(codePoint, out char plain))
        {
            folded[length++] = plain;
            return 2;
        }

        // A surrogate pair is never split.
        if (folded.Length - length < 2) return 0;
        folded[length++] = text[index];
        folded[length++] = text[index + 1];
        return 2;
    }
}

/// <summary>
/// Folds the mathematical alphanumeric symbols (U+1D400 to U+1D7FF), which papers copy from formulas: 𝐱 becomes x.
/// </summary>
internal static class MathAlphanumerics
{
    private const int Latin = 0x1D400;
    private const int DotlessI = 0x1D6A4;
    private const int DotlessJ = 0x1D6A5;
    private const int Greek = 0x1D6A8;
    private const int Digamma = 0x1D7CA;
    private const int Digits = 0x1D7CE;
    private const int End = 0x1D800;

    // One alphabet of the Greek block, case-folded: capitals, nabla, small letters, symbol variants.
    private const string GreekAlphabet = "αβγδεζηθικλμνξοπρθστυφχψω∇αβγδεζηθικλμνξοπρσστυφχψω∂εθκφρπ";

    /// <summary>Returns the plain, case-folded character for a symbol, or false if the code point is none.</summary>
    public static bool TryFold(int codePoint, out char plain)
    {
        plain = codePoint switch
        {
            < Latin or >= End => '\0',
            < DotlessI => (char)('a' + (codePoint - Latin) % 26),
            DotlessI => 'i',
            DotlessJ => 'j',
            < Greek => '\0',
            < Digamma => GreekAlphabet[(codePoint - Greek) % GreekAlphabet.Length],
            < Digits => codePoint < Digamma + 2 ? 'ϝ' : '\0',
            _ => (char)('0' + (codePoint - Digits) % 10),
        };
        return plain != '\0';
    }
}

/// <summary>The letters that search substitutes for a letter beyond ASCII: its base letter, or several.</summary>
/// <remarks>
/// The table covers Latin, Greek and Cyrillic; other scripts fold to themselves. To regenerate it: take each case-folded
/// letter or number of the BMP, decompose it (NFKD, Unicode 16.0), drop the marks, fold the rest again, and keep results
/// in ASCII, Greek or Cyrillic. Add the letters without a decomposition, chosen by hand (<c>ø ł đ ħ ß æ œ þ ð ı ə</c> and
/// those with a bar or a hook).
/// </remarks>
internal static class SearchFoldingTable
{
    /// <summary>Each group: the substituted letters, a colon, the characters that they replace.</summary>
    public const string Groups =
        "0:⁰₀⓪ 1:¹₁① 2:²₂② 3:³₃③ 4:⁴₄④ 5:⁵₅⑤ 6:⁶₆⑥ 7:⁷₇⑦ 8:⁸₈⑧ 9:⁹₉⑨ a:ªàáâãäåāăąǎǟǡǻȁȃȧɑᴬᵃᵅḁạảấầẩẫậắằẳẵặₐⱥ " +
        "b:ƀƃɓᴮᵇḃḅḇℬ c:çćĉċčƈȼᶜḉℂℭⅽꟲ d:ðďđƌȡɖɗᴰᵈᶞḋḍḏḑḓⅅⅆⅾ e:èéêëēĕėęěǝȅȇȩɇəᴱᴲᵉᵊḕḗḙḛḝẹẻẽếềểễệₑₔℯℰⅇ f:ƒᶠḟℱꟳ " +
        "g:ĝğġģǥǧǵɠɡᴳᵍᶢḡℊ h:ĥħȟʰᴴḣḥḧḩḫẖₕℋℌℍℎℏꟸ i:ìíîïĩīĭįİıǐȉȋɨᴵᵢᶤḭḯỉịⁱℐℑℹⅈⅰ j:ĵǰȷɉʲᴶⅉⱼ k:ķĸƙǩᴷᵏḱḳḵₖ " +
        "l:ĺļľłƚȴɫɬˡᴸḷḹḻḽₗℒℓⅼⱡꭞŀ m:ᴹᵐḿṁṃₘℳⅿ n:ñńņňŉŋƞǹȵɲᴺᵑᶮṅṇṉṋⁿₙℕ " +
        "o:ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɵᴼᵒᶱṍṏṑṓọỏốồổỗộớờởỡợₒℴ p:ƥᴾᵖᵽṕṗₚℙ q:ɋℚꟴ r:ŕŗřȑȓɍɽʳᴿᵣṙṛṝṟℛℜℝ s:śŝşšșˢṡṣṥṧṩẜẝₛ " +
        "t:ţťŧƫƭțȶʈᵀᵗᶵṫṭṯṱẗₜⱦ u:ùúûüũūŭůűųưǔǖǘǚǜȕȗʉᵁᵘᵤᶶṳṵṷṹṻụủứừửữự v:ʋᵛᵥᶹṽṿⅴⱽ w:ŵʷᵂẁẃẅẇẉẘ x:ˣẋẍₓⅹ " +
        "y:ýÿŷƴȳɏʸẏẙỳỵỷỹ z:źżžƶȥᶻẑẓẕℤℨ 10:⑩ 11:⑪ 12:⑫ 13:⑬ 14:⑭ 15:⑮ 16:⑯ 17:⑰ 18:⑱ 19:⑲ 20:⑳ aa:ꜳ ae:æǣǽᴭ " +
        "ao:ꜵ au:ꜷ av:ꜹꜻ ay:ꜽ db:ȸ dz:ǆǳ ff:ﬀ ffi:ﬃ ffl:ﬄ fi:ﬁ fl:ﬂ hv:ƕ ii:ⅱ iii:ⅲ ij:ĳ iv:ⅳ ix:ⅸ lj:ǉ ll:ỻ " +
        "nj:ǌ oe:œꟹ oo:ꝏ ou:ȣᴽ qp:ȹ ss:ß st:ﬅﬆ th:þ vi:ⅵ vii:ⅶ viii:ⅷ vy:ꝡ xi:ⅺ xii:ⅻ " +
        "α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ β:ᵝᵦ γ:ᵞᵧℽℾ δ:ᵟ ε:έἐἑἒἓἔἕὲέ η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ θ:ᶿ " +
        "ι:ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ ο:όὀὁὂὃὄὅὸό π:ℼℿ ρ:ᵨῤῥ σ:ϲ υ:ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ φ:ᵠᵩ χ:ᵡᵪ " +
        "ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ а:ӑӓ г:ѓ е:ѐёӗ ж:ӂӝ з:ӟ и:йѝӣӥ к:ќ н:ᵸ о:ӧ у:ўӯӱӳ ч:ӵ ъ:ꚜ ы:ӹ ь:ꚝ э:ӭ і:ї " +
        "ѵ:ѷ ә:ӛ ө:ӫ";

    /// <summary>The letters of each group.</summary>
    private static readonly string[] Letters = Groups.Split(' ');

    /// <summary>By the high byte of a character, if the table has any such, the group of each low byte, counted from one.</summary>
    private static readonly byte[]?[] Pages = ReadPages();

    /// <summary>Returns the letters for a case-folded character, or null if it folds to itself.</summary>
    public static string? Find(char folded)
    {
        byte[]? page = Pages[folded >> 8];
        int group = page is null ? 0 : page[folded & 0xFF];
        return group == 0 ? null : Letters[group - 1];
    }

    /// <summary>Reads the table, and reduces each group to its letters.</summary>
    private static byte[]?[] ReadPages()
    {
        byte[]?[] pages = new byte[]?[1 << 8];
        for (int group = 0; group < Letters.Length; group++)
        {
            string text = Letters[group];
            int colon = text.IndexOf(':');
            for (int i = colon + 1; i < text.Length; i++)
                (pages[text[i] >> 8] ??= new byte[1 << 8])[text[i] & 0xFF] = (byte)(group + 1);
            Letters[group] = text.Substring(0, colon);
        }

        return pages;
    }
}
