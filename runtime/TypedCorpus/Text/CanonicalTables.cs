namespace TypedCorpus.Text;

/// <summary>The canonical decompositions and the classes of the marks (Unicode 14.0, the BMP without Hangul, which is computed).</summary>
/// <remarks>
/// To regenerate the tables: the canonical mappings of <c>UnicodeData.txt</c>, those in <c>CompositionExclusions.txt</c> or without a
/// starter apart, and its combining classes.
/// </remarks>
internal static class CanonicalTables
{
    private const int FirstIdeograph = 0xF900;
    private const int BucketBits = 11;

    /// <summary>For each mark, in hexadecimal: a character, and what it is with the mark.</summary>
    private const string Pairs =
        "300:AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊ" +
        "ὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ᾿῍ϊῒΙῚ῾῝ϋῢΥῪ¨῭ΟῸΩῺ 301:AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺ" +
        "åǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ" +
        "ἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞ 302:AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬ" +
        "ạậẸỆẹệỌỘọộ 303:AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ 304:AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪ" +
        "öȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ 306:AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ" +
        " 307:CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ 308:AÄEËIÏOÖUÜaäeëiï" +
        "oöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ 309:AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêể" +
        "IỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ 30a:AÅaåUŮuůwẘyẙ 30b:OŐoőUŰuűУӲуӳ 30c:CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓ" +
        "uǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ 30f:AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ 311:AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ 313:αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨ" +
        "ρῤ 314:αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ 31b:OƠoơUƯuư 323:BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹ" +
        "IỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ 324:UṲuṳ 325:AḀaḁ 326:SȘsșTȚtț 327:CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ 328:AĄaąEĘeę" +
        "IĮiįUŲuųOǪoǫ 32d:DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ 32e:HḪhḫ 330:EḚeḛIḬiḭUṴuṵ 331:BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ 338:←↚→↛↔↮" +
        "⇐⇍⇔⇎⇒⇏∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉=≠≡≢≍≭<≮>≯≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁⊂⊄⊃⊅⊆⊈⊇⊉⊢⊬⊨⊭⊩⊮⊫⊯≼⋠≽⋡⊑⋢⊒⋣⊲⋪⊳⋫⊴⋬⊵⋭ 342:ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟ" +
        "ὠὦὡὧὨὮὩὯαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ 345:ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩ" +
        "ὪᾪὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ 653:\u0627\u0622 654:\u0627\u0623\u0648\u0624\u064A\u0626\u06D5\u06C0" +
        "\u06C1\u06C2\u06D2\u06D3 655:\u0627\u0625 93c:\u0928\u0929\u0930\u0931\u0933\u0934 9be:\u09C7\u09CB 9d7:\u09C7\u09CC" +
        " b3e:\u0B47\u0B4B b56:\u0B47\u0B48 b57:\u0B47\u0B4C bbe:\u0BC6\u0BCA\u0BC7\u0BCB bd7:\u0B92\u0B94\u0BC6\u0BCC" +
        " c56:\u0C46\u0C48 cc2:\u0CC6\u0CCA cd5:\u0CBF\u0CC0\u0CC6\u0CC7\u0CCA\u0CCB cd6:\u0CC6\u0CC8 d3e:\u0D46\u0D4A" +
        "\u0D47\u0D4B d57:\u0D46\u0D4C dca:\u0DD9\u0DDA\u0DDC\u0DDD dcf:\u0DD9\u0DDC ddf:\u0DD9\u0DDE 102e:\u1025\u1026" +
        " 1b35:\u1B05\u1B06\u1B07\u1B08\u1B09\u1B0A\u1B0B\u1B0C\u1B0D\u1B0E\u1B11\u1B12\u1B3A\u1B3B\u1B3C\u1B3D\u1B3E\u1B40" +
        "\u1B3F\u1B41\u1B42\u1B43 3099:かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷ" +
        "ヰヸヱヹヲヺヽヾ 309a:はぱひぴふぷへぺほぽハパヒピフプヘペホポ";

    /// <summary>Characters that are never composed, and what stands for them: another, or a character and a mark.</summary>
    private const string Others =
        "344=308+301 958=915+93c 959=916+93c 95a=917+93c 95b=91c+93c 95c=921+93c 95d=922+93c 95e=92b+93c 95f=92f+93c " +
        "9dc=9a1+9bc 9dd=9a2+9bc 9df=9af+9bc a33=a32+a3c a36=a38+a3c a59=a16+a3c a5a=a17+a3c a5b=a1c+a3c a5e=a2b+a3c " +
        "b5c=b21+b3c b5d=b22+b3c f43=f42+fb7 f4d=f4c+fb7 f52=f51+fb7 f57=f56+fb7 f5c=f5b+fb7 f69=f40+fb5 f73=f71+f72 " +
        "f75=f71+f74 f76=fb2+f80 f78=fb3+f80 f81=f71+f80 f93=f92+fb7 f9d=f9c+fb7 fa2=fa1+fb7 fa7=fa6+fb7 fac=fab+fb7 " +
        "fb9=f90+fb5 2adc=2add+338 fb1d=5d9+5b4 fb1f=5f2+5b7 fb2a=5e9+5c1 fb2b=5e9+5c2 fb2c=fb49+5c1 fb2d=fb49+5c2 " +
        "fb2e=5d0+5b7 fb2f=5d0+5b8 fb30=5d0+5bc fb31=5d1+5bc fb32=5d2+5bc fb33=5d3+5bc fb34=5d4+5bc fb35=5d5+5bc fb36=5d6+5bc " +
        "fb38=5d8+5bc fb39=5d9+5bc fb3a=5da+5bc fb3b=5db+5bc fb3c=5dc+5bc fb3e=5de+5bc fb40=5e0+5bc fb41=5e1+5bc fb43=5e3+5bc " +
        "fb44=5e4+5bc fb46=5e6+5bc fb47=5e7+5bc fb48=5e8+5bc fb49=5e9+5bc fb4a=5ea+5bc fb4b=5d5+5b9 fb4c=5d1+5bf fb4d=5db+5bf " +
        "fb4e=5e4+5bf 340=300 341=301 343=313 374=2b9 37e=3b 387=b7 1f71=3ac 1f73=3ad 1f75=3ae 1f77=3af 1f79=3cc 1f7b=3cd " +
        "1f7d=3ce 1fbb=386 1fbe=3b9 1fc9=388 1fcb=389 1fd3=390 1fdb=38a 1fe3=3b0 1feb=38e 1fee=385 1fef=60 1ff9=38c 1ffb=38f " +
        "1ffd=b4 2000=2002 2001=2003 2126=3a9 212a=4b 212b=c5 2329=3008 232a=3009";

    /// <summary>What stands for each compatibility ideograph from U+F900; a dot if the character stands for itself.</summary>
    private const string Ideographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累" +
        "縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈" +
        "裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘" +
        "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀..塚.晴..凞猪益礼神祥福靖精羽.蘒.諸..逸都...飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎" +
        "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵.舘..並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒" +
        "敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜...㮝䀘䀹...齃龎";

    /// <summary>The classes of the marks: runs of the first, their number if there are several, and the class.</summary>
    private const string Orders =
        "300*15=e6 315=e8 316*4=dc 31a=e8 31b=d8 31c*5=dc 321*2=ca 323*4=dc 327*2=ca 329*b=dc 334*5=1 339*4=dc 33d*8=e6 345=f0 " +
        "346=e6 347*3=dc 34a*3=e6 34d*2=dc 350*3=e6 353*4=dc 357=e6 358=e8 359*2=dc 35b=e6 35c=e9 35d*2=ea 35f=e9 360*2=ea " +
        "362=e9 363*d=e6 483*5=e6 591=dc 592*4=e6 596=dc 597*3=e6 59a=de 59b=dc 59c*6=e6 5a2*6=dc 5a8*2=e6 5aa=dc 5ab*2=e6 " +
        "5ad=de 5ae=e4 5af=e6 5b0=a 5b1=b 5b2=c 5b3=d 5b4=e 5b5=f 5b6=10 5b7=11 5b8=12 5b9*2=13 5bb=14 5bc=15 5bd=16 5bf=17 " +
        "5c1=18 5c2=19 5c4=e6 5c5=dc 5c7=12 610*8=e6 618=1e 619=1f 61a=20 64b=1b 64c=1c 64d=1d 64e=1e 64f=1f 650=20 651=21 " +
        "652=22 653*2=e6 655*2=dc 657*5=e6 65c=dc 65d*2=e6 65f=dc 670=23 6d6*7=e6 6df*4=e6 6e3=dc 6e4=e6 6e7*2=e6 6ea=dc " +
        "6eb*2=e6 6ed=dc 711=24 730=e6 731=dc 732*2=e6 734=dc 735*2=e6 737*3=dc 73a=e6 73b*2=dc 73d=e6 73e=dc 73f*3=e6 742=dc " +
        "743=e6 744=dc 745=e6 746=dc 747=e6 748=dc 749*2=e6 7eb*7=e6 7f2=dc 7f3=e6 7fd=dc 816*4=e6 81b*9=e6 825*3=e6 829*5=e6 " +
        "859*3=dc 898=e6 899*3=dc 89c*4=e6 8ca*5=e6 8cf*5=dc 8d4*e=e6 8e3=dc 8e4*2=e6 8e6=dc 8e7*2=e6 8e9=dc 8ea*3=e6 8ed*3=dc " +
        "8f0=1b 8f1=1c 8f2=1d 8f3*3=e6 8f6=dc 8f7*2=e6 8f9*2=dc 8fb*5=e6 93c=7 94d=9 951=e6 952=dc 953*2=e6 9bc=7 9cd=9 9fe=e6 " +
        "a3c=7 a4d=9 abc=7 acd=9 b3c=7 b4d=9 bcd=9 c3c=7 c4d=9 c55=54 c56=5b cbc=7 ccd=9 d3b*2=9 d4d=9 dca=9 e38*2=67 e3a=9 " +
        "e48*4=6b eb8*2=76 eba=9 ec8*4=7a f18*2=dc f35=dc f37=dc f39=d8 f71=81 f72=82 f74=84 f7a*4=82 f80=82 f82*2=e6 f84=9 " +
        "f86*2=e6 fc6=dc 1037=7 1039*2=9 108d=dc 135d*3=e6 1714*2=9 1734=9 17d2=9 17dd=e6 18a9=e4 1939=de 193a=e6 193b=dc " +
        "1a17=e6 1a18=dc 1a60=9 1a75*8=e6 1a7f=dc 1ab0*5=e6 1ab5*6=dc 1abb*2=e6 1abd=dc 1abf*2=dc 1ac1*2=e6 1ac3*2=dc " +
        "1ac5*5=e6 1aca=dc 1acb*4=e6 1b34=7 1b44=9 1b6b=e6 1b6c=dc 1b6d*7=e6 1baa*2=9 1be6=7 1bf2*2=9 1c37=7 1cd0*3=e6 1cd4=1 " +
        "1cd5*5=dc 1cda*2=e6 1cdc*4=dc 1ce0=e6 1ce2*7=1 1ced=dc 1cf4=e6 1cf8*2=e6 1dc0*2=e6 1dc2=dc 1dc3*7=e6 1dca=dc " +
        "1dcb*2=e6 1dcd=ea 1dce=d6 1dcf=dc 1dd0=ca 1dd1*25=e6 1df6=e8 1df7*2=e4 1df9=dc 1dfa=da 1dfb=e6 1dfc=e9 1dfd=dc " +
        "1dfe=e6 1dff=dc 20d0*2=e6 20d2*2=1 20d4*4=e6 20d8*3=1 20db*2=e6 20e1=e6 20e5*2=1 20e7=e6 20e8=dc 20e9=e6 20ea*2=1 " +
        "20ec*4=dc 20f0=e6 2cef*3=e6 2d7f=9 2de0*20=e6 302a=da 302b=e4 302c=e8 302d=de 302e*2=e0 3099*2=8 a66f=e6 a674*a=e6 " +
        "a69e*2=e6 a6f0*2=e6 a806=9 a82c=9 a8c4=9 a8e0*12=e6 a92b*3=dc a953=9 a9b3=7 a9c0=9 aab0=e6 aab2*2=e6 aab4=dc " +
        "aab7*2=e6 aabe*2=e6 aac1=e6 aaf6=9 abed=9 fb1e=1a fe20*7=e6 fe27*7=dc fe2e*2=e6";

    // By the high byte of a character, if the table has any such, a number for each low byte.
    private static readonly ushort[]?[] DecompositionPages = new ushort[]?[1 << 8];
    private static readonly byte[]?[] ClassPages = new byte[]?[1 << 8];

    private static readonly char[] Bases;
    private static readonly char[] Marks;
    private static readonly char[] Wholes;

    /// <summary>A hash table of the pairs that are composed, by their numbers.</summary>
    private static readonly ushort[] Buckets = new ushort[1 << BucketBits];

    // A static constructor, since all tables are read together.
#pragma warning disable CA1810
    static CanonicalTables()
#pragma warning restore CA1810
    {
        int most = (Pairs.Length / 2) + Others.Length;
        Bases = new char[most];
        Marks = new char[most];
        Wholes = new char[most];
        ReadIdeographs(ReadOthers(ReadPairs()));
        ReadOrders();
    }

    /// <summary>The combining class of a character: zero for one that begins a sequence.</summary>
    public static int ClassOf(char c) => ClassPages[c >> 8] is { } page ? page[c & 0xFF] : 0;

    /// <summary>Whether a character stands for another, or for another and a mark; the mark is NUL if there is none.</summary>
    public static bool TryDecompose(char c, out char first, out char mark)
    {
        int number = DecompositionPages[c >> 8] is { } page ? page[c & 0xFF] : 0;
        first = number > 0 ? Bases[number] : c;
        mark = number > 0 ? Marks[number] : '\0';
        return number > 0;
    }

    public static bool TryCompose(char first, char mark, out char whole)
    {
        for (int bucket = BucketOf(first, mark); Buckets[bucket] is > 0 and var number; bucket = Next(bucket))
        {
            whole = Wholes[number];
            if (Bases[number] == first && Marks[number] == mark)
                return true;
        }

        whole = first;
        return false;
    }

    private static int BucketOf(char first, char mark) => ((first * 31) + (mark * 7)) & ((1 << BucketBits) - 1);

    private static int Next(int bucket) => (bucket + 1) & ((1 << BucketBits) - 1);

    private static int ReadPairs()
    {
        int number = 0;
        for (int i = 0; i < Pairs.Length;)
        {
            char mark = (char)HexDigits.Read(Pairs, ref i);
            for (i++; i < Pairs.Length && Pairs[i] != ' '; i += 2)
            {
                Add(++number, Pairs[i + 1], Pairs[i], mark);
                int bucket = BucketOf(Pairs[i], mark);
                while (Buckets[bucket] > 0)
                    bucket = Next(bucket);
                Buckets[bucket] = (ushort)number;
            }

            i++;
        }

        return number;
    }

    private static int ReadOthers(int number)
    {
        for (int i = 0; i < Others.Length; i++)
        {
            int whole = HexDigits.Read(Others, ref i);
            i++;
            int first = HexDigits.Read(Others, ref i);
            int mark = 0;
            if (i < Others.Length && Others[i] == '+')
            {
                i++;
                mark = HexDigits.Read(Others, ref i);
            }

            Add(++number, (char)whole, (char)first, (char)mark);
        }

        return number;
    }

    private static void ReadIdeographs(int number)
    {
        for (int i = 0; i < Ideographs.Length; i++)
        {
            if (Ideographs[i] != '.')
                Add(++number, (char)(FirstIdeograph + i), Ideographs[i], '\0');
        }
    }

    private static void Add(int number, char whole, char first, char mark)
    {
        (DecompositionPages[whole >> 8] ??= new ushort[1 << 8])[whole & 0xFF] = (ushort)number;
        Wholes[number] = whole;
        Bases[number] = first;
        Marks[number] = mark;
    }

    private static void ReadOrders()
    {
        for (int i = 0; i < Orders.Length; i++)
        {
            int first = HexDigits.Read(Orders, ref i);
            int count = 1;
            if (Orders[i] == '*')
            {
                i++;
                count = HexDigits.Read(Orders, ref i);
            }

            i++;
            int order = HexDigits.Read(Orders, ref i);
            for (int c = first; c < first + count; c++)
                (ClassPages[c >> 8] ??= new byte[1 << 8])[c & 0xFF] = (byte)order;
        }
    }
}
