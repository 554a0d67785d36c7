namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The letters that have a mark in Unicode: its canonical compositions in the Latin, Greek and Cyrillic scripts. Spelled out,
/// since the framework's normalization depends on the Unicode tables of the compiler's host.
/// </summary>
internal static class LatexCompositions
{
    /// <summary>The one character for a mark on a letter; NUL when Unicode has none.</summary>
    public static char Find(char mark, char letter)
    {
        string pairs = Pairs(mark);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
                return pairs[i + 1];
        }

        return '\0';
    }

    /// <summary>Each pair: a letter, then the letter with the mark.</summary>
    public static string Pairs(char mark) => mark switch
    {
        '\u0300' => "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃ"
            + "ὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊϊῒΙῚϋῢΥῪΟῸΩῺ",
        '\u0301' => "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈ"
            + "çḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥ"
            + "ὨὬὩὭ",
        '\u0302' => "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        '\u0303' => "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        '\u0304' => "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ",
        '\u0306' => "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ",
        '\u0307' => "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
        '\u0308' => "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        '\u0309' => "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        '\u030A' => "AÅaåUŮuůwẘyẙ",
        '\u030B' => "OŐoőUŰuűУӲуӳ",
        '\u030C' => "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        '\u030F' => "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        '\u0311' => "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        '\u0313' => "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ",
        '\u0314' => "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ",
        '\u031B' => "OƠoơUƯuư",
        '\u0323' => "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        '\u0324' => "UṲuṳ",
        '\u0325' => "AḀaḁ",
        '\u0326' => "SȘsșTȚtț",
        '\u0327' => "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        '\u0328' => "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        '\u032D' => "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        '\u032E' => "HḪhḫ",
        '\u0330' => "EḚeḛIḬiḭUṴuṵ",
        '\u0331' => "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        '\u0342' => "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶηῆιῖϊῗυῦϋῧωῶ",
        '\u0345' => "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄ"
            + "ῆῇΗῌὼῲωῳώῴῶῷΩῼ",
        // Of African and other letters, and in circles: what the commands of LaTeX set, which is no composition of Unicode.
        '\u0321' => "bɓBƁcƈCƇdɗDƊeɛEƐfƒFƑgɣGƔiɩIƖkƙKƘnɲNƝoɔOƆpƥPƤsʃSƩtƭTƬvʋVƲyƴYƳzʒZƷ",
        '\u0322' => "dɖDƉtʈTƮ",
        '\u0335' => "bƀDĐdđGǤgǥHĦhħIƗiɨJɈjɉLŁlłOƟoɵTŦtŧUɄuʉZƵzƶ",
        '\u20DD' => "aⓐbⓑcⓒdⓓeⓔfⓕgⓖhⓗiⓘjⓙkⓚlⓛmⓜnⓝoⓞpⓟqⓠrⓡsⓢtⓣuⓤvⓥwⓦxⓧyⓨzⓩAⒶBⒷC©DⒹEⒺFⒻGⒼHⒽIⒾJⒿKⓀLⓁMⓂNⓃOⓄP℗QⓆR®SⓈTⓉUⓊVⓋWⓌXⓍYⓎZⓏ"
            + "1①2②3③4④5⑤6⑥7⑦8⑧9⑨0⓪",
        _ => "",
    };
}
