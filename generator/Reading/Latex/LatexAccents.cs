using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The letters that have an accent in Unicode, by the command for the accent and the letter under it. Only the readers use them:
/// the writers write UTF-8. Spelled out, since the framework's normalization depends on the Unicode tables of the compiler's host.
/// </summary>
internal static class LatexAccents
{
    // Each pair: a letter, then the letter with the accent. Latin-1, Latin Extended-A, -B and Additional.
    public static readonly Dictionary<char, (char Mark, string Pairs)> Accents = new()
    {
        ['`'] = (Mark: '\u0300', Pairs: "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        ['\''] = (Mark: '\u0301', Pairs: "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿ"
            + "ÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ['^'] = (Mark: '\u0302', Pairs: "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ['~'] = (Mark: '\u0303', Pairs: "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ['='] = (Mark: '\u0304', Pairs: "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
        ['u'] = (Mark: '\u0306', Pairs: "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
        ['.'] = (Mark: '\u0307', Pairs: "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎ"
            + "yẏ"),
        ['"'] = (Mark: '\u0308', Pairs: "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ['r'] = (Mark: '\u030A', Pairs: "AÅaåUŮuůwẘyẙ"),
        ['H'] = (Mark: '\u030B', Pairs: "OŐoőUŰuű"),
        ['v'] = (Mark: '\u030C', Pairs: "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ['d'] = (Mark: '\u0323', Pairs: "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ['c'] = (Mark: '\u0327', Pairs: "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ['k'] = (Mark: '\u0328', Pairs: "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ['b'] = (Mark: '\u0331', Pairs: "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    };

    private static readonly Dictionary<(char Accent, char Letter), string> Composed = Compile();

    public static bool IsAccent(char command) => Accents.ContainsKey(command);

    /// <summary>The one character for an accent over a letter; null when Unicode has none.</summary>
    public static string? Compose(char accent, char letter) =>
        Composed.TryGetValue((accent, WithDot(letter)), out string? composed) ? composed : null;

    /// <summary>
    /// The letter with a combining mark; null for an accent whose command is a letter: \v{x} and \b{x} are more often an
    /// author's own commands, for a vector or for bold type.
    /// </summary>
    public static string? Combine(char accent, char letter) =>
        AsciiChar.IsLetter(WithDot(letter)) && !AsciiChar.IsLetter(accent)
            ? string.Concat(WithDot(letter).ToString(), Accents[accent].Mark.ToString())
            : null;

    /// <summary>Restores the dot of an i or a j: TeX has letters without it to carry accents, Unicode has not.</summary>
    private static char WithDot(char letter) => letter switch
    {
        '\u0131' => 'i',
        '\u0237' => 'j',
        _ => letter,
    };

    private static Dictionary<(char Accent, char Letter), string> Compile()
    {
        var composed = new Dictionary<(char Accent, char Letter), string>();
        foreach (KeyValuePair<char, (char Mark, string Pairs)> accent in Accents)
        {
            string pairs = accent.Value.Pairs;
            for (int i = 0; i < pairs.Length; i += 2)
                composed.Add((accent.Key, pairs[i]), pairs[i + 1].ToString());
        }

        return composed;
    }
}
