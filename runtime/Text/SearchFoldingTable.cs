namespace TypedCorpus.Text;

/// <summary>What search reads for a letter beyond ASCII: its base letter, or the letters that it stands for.</summary>
/// <remarks>
/// The table covers Latin, Greek and Cyrillic; other scripts fold to themselves. To make it anew: take each
/// case-folded letter or number of the BMP, decompose it (NFKD, Unicode 16.0), drop the marks, fold the rest again,
/// and keep what ends in ASCII, Greek or Cyrillic; then the letters without a decomposition, chosen by hand
/// (<c>ø ł đ ħ ß æ œ þ ð ı ə</c> and the barred and hooked ones).
/// </remarks>
internal static class SearchFoldingTable
{
    // The letters that search reads, a colon, the characters that it reads them for.
    private const string Groups =
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

    private static readonly char[] Keys;
    private static readonly string[] Values;

    // A static constructor, since both arrays come from one reading and one sort.
#pragma warning disable CA1810
    static SearchFoldingTable()
#pragma warning restore CA1810
    {
        var keys = new List<char>();
        var values = new List<string>();
        foreach (string group in Groups.Split(' '))
        {
            int colon = group.IndexOf(':');
            string value = group.Substring(0, colon);
            for (int i = colon + 1; i < group.Length; i++)
            {
                keys.Add(group[i]);
                values.Add(value);
            }
        }

        Keys = keys.ToArray();
        Values = values.ToArray();
        Array.Sort(Keys, Values);
    }

    /// <summary>All the characters of the table, in order.</summary>
    public static ReadOnlySpan<char> Characters => Keys;

    /// <summary>The letters for a case-folded character, or null where it stands for itself.</summary>
    public static string? Find(char folded)
    {
        int index = Array.BinarySearch(Keys, folded);
        return index < 0 ? null : Values[index];
    }
}
