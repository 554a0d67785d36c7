namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The commands of mathematics that are no symbols.</summary>
internal static class LatexFormulaCommands
{
    /// <summary>Whether a word is the name of a function, which is set as it is.</summary>
    public static bool IsFunction(string word) => word is "arccos" or "arcsin" or "arctan" or "arg" or "argmax" or "argmin" or "cos"
        or "cosh" or "cot" or "coth" or "csc" or "deg" or "det" or "dim" or "exp" or "gcd" or "hom" or "inf" or "ker" or "lg"
        or "lim" or "liminf" or "limsup" or "ln" or "log" or "max" or "min" or "Pr" or "sec" or "sin" or "sinh" or "sup" or "tan"
        or "tanh";

    public static bool IsSpace(string word) => word is "quad" or "qquad" or "enspace" or "thinspace" or "medspace" or "thickspace"
        or "space" or "nobreakspace";

    /// <summary>Whether a word changes how the formula is set, not what it says.</summary>
    public static bool IsNothing(string word) => word is "displaystyle" or "textstyle" or "scriptstyle" or "scriptscriptstyle"
        or "limits" or "nolimits" or "rm" or "it" or "bf" or "sf" or "tt" or "sl" or "mit" or "boldmath" or "relax" or "protect"
        or "mathstrut" or "strut" or "negthinspace" or "negmedspace" or "negthickspace" or "nobreak" or "allowbreak" or "null";

    public static bool IsDelimiterSize(string word) => word is "left" or "right" or "middle" or "big" or "Big" or "bigg" or "Bigg"
        or "bigl" or "bigr" or "Bigl" or "Bigr" or "biggl" or "biggr" or "Biggl" or "Biggr";

    /// <summary>Whether the argument of a command is text.</summary>
    public static bool IsText(string word) => word is "text" or "textrm" or "textit" or "textbf" or "textsf" or "texttt" or "textup"
        or "textnormal" or "mbox" or "hbox";

    /// <summary>Whether a command shows its argument in another font or class, in which it reads the same.</summary>
    public static bool IsPlain(string word) => word is "mathrm" or "mathbf" or "mathit" or "mathsf" or "mathtt" or "mathnormal"
        or "boldsymbol" or "bm" or "pmb" or "bold" or "ensuremath" or "operatorname" or "mathop" or "mathrel" or "mathbin"
        or "mathord" or "mathopen" or "mathclose" or "mathpunct" or "smash" or "emph" or "textsc" or "vcenter" or "unboldmath";

    /// <summary>The mark that an accent of mathematics sets on a letter; NUL for another word.</summary>
    public static char Accent(string word) => word switch
    {
        "grave" => '\u0300',
        "acute" => '\u0301',
        "hat" or "widehat" => '\u0302',
        "tilde" or "widetilde" => '\u0303',
        "bar" => '\u0304',
        "overline" => '\u0305',
        "breve" => '\u0306',
        "dot" => '\u0307',
        "ddot" => '\u0308',
        "mathring" => '\u030A',
        "check" or "widecheck" => '\u030C',
        "vec" or "overrightarrow" => '\u20D7',
        "underline" => '\u0332',
        _ => '\0',
    };
}
