namespace TypedCorpus.Text;

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
