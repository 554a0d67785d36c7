using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>The words, folded, that no key phrase begins or ends with.</summary>
internal static class StopWords
{
    /// <summary>Articles, pronouns, prepositions, conjunctions, auxiliaries, numerals and adverbs of degree.</summary>
    private const string Functions =
        "a about above according across after again against all almost along already also although always among an and "
        + "another any are around as at away be became because become becomes been before behind being below beneath besides "
        + "better best between beyond both but by can cannot could despite did do does doing done down due during each "
        + "either else enough especially etc even ever every few fewer first five for former found four from further "
        + "furthermore generally given get gets had has have having hence her here his how however i ie eg if in indeed instead "
        + "into is it its itself just known largely last lastly latter least less let like likewise made mainly make makes "
        + "making many may me meanwhile merely might more moreover most mostly much must my namely near nearly neither never "
        + "nevertheless next no none nor not now of off often on once one ones only onto or other others otherwise our ours "
        + "out over own per perhaps quite rather recent recently respectively same second see several shall she should "
        + "simply since six so some such than that the their theirs them themselves then there thereby therefore these they third this "
        + "those three through throughout thus to together too toward towards two under until up upon us use used uses "
        + "using usually various versus very via was we well were what whatever when where whereas whether which while "
        + "who whole whom whose why will with within without worse worst would yet you your al ten typically currently "
        + "specifically particularly effectively significantly additionally finally firstly easily highly directly "
        + "consistently substantially greatly far long-standing nowadays today seven eight nine hundred thousand";

    /// <summary>Words that any abstract may use for its method, its experiments and its results.</summary>
    private const string Scholarly =
        "ability able abstract achieve accuracy additional address advance advantage adopt aim allow alleviate analyze analysis "
        + "analyse answer apply applied application approach appropriate argue article aspect assess author available "
        + "average base baseline "
        + "benefit big bring broad build capable capability capture case cause challenge challenging change choose claim clear clearly "
        + "close code combine come common commonly community compare comparable comparison competitive complete complex "
        + "component comprehensive compute conclude conduct consider consist consistent contain contribute contribution conventional "
        + "core correspond cost create critical crucial current data dataset deal demonstrate demand depend describe design desire "
        + "detail determine develop development differ difference different difficult difficulty discuss drawback easy effect effective "
        + "effectiveness efficacy efficiency efficient effort eliminate empirical employ enable encourage enhance ensure entire essential "
        + "establish evaluate evaluation evidence evident examine example exceed excellent exhibit exist existing expect "
        + "experiment experimental "
        + "explain exploit explore extend extensive extra facilitate fact factor fail family field final find fix follow form "
        + "framework full fully fundamental gain gap general give goal good great handle help high higher highlight idea identify impact "
        + "implement implementation importance important improve improvement include increase incur indicate individual insight inspire "
        + "interest introduce introduction investigate involve issue keep key kind lack large larger lead leading leave leverage limit "
        + "limitation limited line list literature little long longer look low lower main maintain major manner match mean "
        + "measure method mitigate model "
        + "modify motivate multiple name natural need new note novel number numerous observe obtain offer open order "
        + "original outperform overall overcome "
        + "paper part particular pay perform performance performant play popular poor possess possible potential practical "
        + "practice present prevent previous primary prior problem process produce promise promising proper property propose prove "
        + "provide public publicly purpose range rate reach real real-world reduce reduction rely relevant remain remarkable report "
        + "represent require requirement research researcher resolve respect result retain reveal review role run satisfy scenario score "
        + "seek seminal serve set setting setup shortcoming short show significant similar simple simultaneously single size "
        + "small solution solve special "
        + "specific standard start state step strategy strength strong study subsequent substantial success successful "
        + "suffer sufficient suggest suitable "
        + "superior superiority support surpass surprising survey system tackle take target task technique term test theory "
        + "thorough tool top "
        + "topic total traditional try type typical understand unify unique useful utilize validate value variant variety vary vast "
        + "verify version way widely wide work world yield release released state-of-the-art sota benchmark experiments "
        + "https http www github com io "
        + "inherent inherently respective underlying mere sheer heavy heavily extremely separately jointly solely conclusion "
        + "instance avoid acquire accommodate accompany attempt believe call certain concern confirm face focus force hope hold "
        + "hundred increasingly inferior lie newly note notable notably option rapid rapidly recognized refer replace second seem shed "
        + "shift slow slightly spur stand state sub suit tend turn undergo widespread witness worth code amount advancement advances "
        + "put thing everyone know enjoy predict learn decrease generate equal modern favorable powerful deeper wider basic "
        + "art connect remove absence weakness complementary context-aware forefront";

    private static readonly HashSet<string> FunctionSet = new(Functions.Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> ScholarlyStems = Stems(Scholarly.Split(' '));

    public static bool Contains(string folded, string stem) => FunctionSet.Contains(folded) || ScholarlyStems.Contains(stem);

    private static HashSet<string> Stems(string[] words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        char[] buffer = new char[TermAnalyzer.MaxLength];
        foreach (string word in words)
        {
            word.AsSpan().CopyTo(buffer);
            stems.Add(buffer.AsSpan(0, TermAnalyzer.Stem(buffer, word.Length)).ToString());
        }

        return stems;
    }
}
