using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The commands for accents and the marks that they set. Over a letter, a mark is composed by <see cref="LatexCompositions"/>.
/// </summary>
internal static class LatexAccents
{
    /// <summary>The accents that text with LaTeX left in it is searched for; others are more often an author's own commands.</summary>
    public const string Usual = "`'^~=u.\"rHvdckb";

    /// <summary>The marks with the command of a whole word: of the capitals in TS1, of Greek, of phonetics and of MathSciNet.</summary>
    public static readonly LatexTable Words = new(
        "accdasia=\u0314 accdialytika=\u0308 accoxia=\u0301 accperispomeni=\u0342 accpsili=\u0313 acctonos=\u0301 "
        + "accvaria=\u0300 accypogegrammeni=\u0345 capitalacute=\u0301 capitalbreve=\u0306 capitalcaron=\u030C "
        + "capitalcedilla=\u0327 capitalcircumflex=\u0302 capitaldieresis=\u0308 capitaldotaccent=\u0307 capitalgrave=\u0300 "
        + "capitalhungarumlaut=\u030B capitalmacron=\u0304 capitalnewtie=\u0361 capitalogonek=\u0328 capitalring=\u030A "
        + "capitaltie=\u0361 capitaltilde=\u0303 lfhook=\u0326 newtie=\u0361 ocirc=\u030A polhk=\u0328 prosgegrammeni=\u0345 "
        + "soft=\u030C textadvancing=\u0318 textcircled=\u20DD textcommaabove=\u0313 textcommaabover=\u0315 "
        + "textcommabelow=\u0326 textcorner=\u031A textdotbelow=\u0323 textdotbreve=\u0310 textdoublebreve=\u035D "
        + "textdoublegrave=\u030F textdoublemacron=\u035E textdoublemacronbelow=\u035F textdoubletilde=\u0360 "
        + "textdoublevbaraccent=\u030E texthookabove=\u0309 textinvsubbridge=\u033A textlangleabove=\u031A textlowering=\u031E "
        + "textogonekcentered=\u0328 textovercross=\u033D textoverw=\u034A textpalhookbelow=\u0321 textpolhook=\u0328 "
        + "textraising=\u031D textretracting=\u0319 textrevcommaabove=\u0314 textrighthorn=\u031B textroundcap=\u0311 "
        + "textseagull=\u033C textsubacute=\u0317 textsubarch=\u032F textsubbar=\u0320 textsubbreve=\u032E textsubbridge=\u032A "
        + "textsubcircum=\u032D textsubdot=\u0323 textsubgrave=\u0316 textsublhalfring=\u031C textsubminus=\u0320 "
        + "textsubplus=\u031F textsubrhalfring=\u0339 textsubring=\u0325 textsubsquare=\u033B textsubtilde=\u0330 "
        + "textsubumlaut=\u0324 textsubw=\u032B textsubwedge=\u032C textsuperimposetilde=\u0334 textsyllabic=\u0329 "
        + "texttoptiebar=\u0361 textturncommaabove=\u0312 textvbaraccent=\u030D udot=\u0323 ypogegrammeni=\u0345 ");

    public static bool IsAccent(char command) => Usual.IndexOf(command) >= 0;

    /// <summary>The combining mark of an accent with the command of one character; NUL for another character.</summary>
    public static char MarkOf(char command) => command switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        'u' or 'U' => '\u0306',
        '.' => '\u0307',
        '"' => '\u0308',
        'h' => '\u0309',
        'r' => '\u030A',
        'H' => '\u030B',
        'v' => '\u030C',
        'G' or 'C' => '\u030F',
        'f' => '\u0311',
        'd' => '\u0323',
        'c' => '\u0327',
        'k' => '\u0328',
        'b' => '\u0331',
        't' => '\u0361',
        'm' => '\u0321',
        'M' => '\u0322',
        'B' => '\u0335',
        _ => '\0',
    };

    /// <summary>What LaTeX sets for an accent over nothing: the accent itself.</summary>
    public static string Spacing(char mark) => mark switch
    {
        '\u0300' => "`",
        '\u0301' => "\u00B4",
        '\u0302' => "^",
        '\u0303' => "~",
        '\u0304' => "\u00AF",
        '\u0306' => "\u02D8",
        '\u0307' => "\u02D9",
        '\u0308' => "\u00A8",
        '\u030A' => "\u02DA",
        '\u030B' => "\u02DD",
        '\u030C' => "\u02C7",
        '\u0327' => "\u00B8",
        '\u0328' => "\u02DB",
        '\u0331' => "\u02CD",
        '\u0342' => "~",
        _ => "\u00A0" + mark,
    };

    /// <summary>The one character for an accent over a letter; null when Unicode has none.</summary>
    public static string? Compose(char accent, char letter) =>
        LatexCompositions.Find(MarkOf(accent), WithDot(letter)) is var composed and not '\0' ? composed.ToString() : null;

    /// <summary>
    /// The letter with a combining mark; null for an accent whose command is a letter: \v{x} and \b{x} are more often an
    /// author's own commands, for a vector or for bold type.
    /// </summary>
    public static string? Combine(char accent, char letter) =>
        AsciiChar.IsLetter(WithDot(letter)) && !AsciiChar.IsLetter(accent)
            ? string.Concat(WithDot(letter).ToString(), MarkOf(accent).ToString())
            : null;

    /// <summary>A character with all its marks, the innermost last, in Unicode's canonical order and composed as far as can be.</summary>
    public static string Apply(string character, List<char> marks)
    {
        if (character.Length > 1)
            return character + string.Concat(Enumerable.Reverse(marks));
        char letter = WithDot(character[0]);
        var rest = new StringBuilder();
        for (int pass = 0; pass < 2; pass++)
        {
            bool isOpen = true;
            for (int i = marks.Count - 1; i >= 0; i--)
            {
                char mark = MarkOver(letter, marks[i]);
                if (IsBelow(mark) != (pass == 0))
                    continue;
                char composed = isOpen ? LatexCompositions.Find(mark, letter) : '\0';
                isOpen = composed != '\0';
                if (isOpen)
                    letter = composed;
                else
                    rest.Append(mark);
            }
        }

        return letter + rest.ToString();
    }

    /// <summary>A Greek vowel has its own circumflex, which has the tilde's command.</summary>
    private static char MarkOver(char letter, char mark) =>
        mark == '\u0303' && letter is (>= '\u0391' and <= '\u03CE') or (>= '\u1F00' and <= '\u1FFF') ? '\u0342' : mark;

    /// <summary>Whether a mark stands below the letter; such marks come first.</summary>
    private static bool IsBelow(char mark) => mark is (>= '\u0316' and <= '\u0319') or (>= '\u031B' and <= '\u0333')
        or (>= '\u0339' and <= '\u033C');

    /// <summary>Restores the dot of an i or a j: TeX has letters without it to carry accents, Unicode has not.</summary>
    private static char WithDot(char letter) => letter switch
    {
        '\u0131' => 'i',
        '\u0237' => 'j',
        _ => letter,
    };
}
