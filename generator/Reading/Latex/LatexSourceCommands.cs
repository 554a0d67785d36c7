namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The case that a command gives to letters.</summary>
internal enum LetterCase
{
    AsIs,
    Upper,
    Lower,
}

/// <summary>A command whose last argument shows.</summary>
/// <param name="Skipped">The number of arguments before it, which do not.</param>
/// <param name="Open">The text before it.</param>
/// <param name="Close">The text behind it.</param>
/// <param name="IsQuotation">Whether it stands in quotation marks.</param>
/// <param name="IsDropped">Whether it is missing: nothing of the command shows but the text.</param>
/// <param name="Case">The case that its letters get.</param>
internal readonly record struct LatexArgument(
    int Skipped = 0, string Open = "", string Close = "", bool IsQuotation = false, bool IsDropped = false,
    LetterCase Case = LetterCase.AsIs)
{
    public bool IsPlain => Skipped == 0 && Open.Length == 0 && !IsQuotation && !IsDropped;
}

/// <summary>The commands of bibliographies that say how to set text: of LaTeX, BibLaTeX, csquotes and bibliography styles.</summary>
internal static class LatexSourceCommands
{
    /// <summary>The text that a control word stands for; null for another word.</summary>
    public static string? Text(string name) => name switch
    {
        "TeX" or "LaTeX" or "BibTeX" or "XeTeX" or "XeLaTeX" or "LuaTeX" or "LuaLaTeX" or "ConTeXt" or "METAFONT" or "METAPOST" => name,
        "LaTeXe" => "LaTeX2\u03B5",
        "MF" => "METAFONT",
        "MP" => "METAPOST",
        "AmS" => "AMS",
        "AmSTeX" => "AMS-TeX",
        "AmSLaTeX" => "AMS-LaTeX",
        "slash" or "fshyphen" => "/",
        "hyphen" or "nbhyphen" or "babelhyphen" => "-",
        "bibrangedash" or "bibdaterangesep" or "endash" => "\u2013",
        "emdash" => "\u2014",
        "addcomma" => ",",
        "addsemicolon" => ";",
        "addcolon" => ":",
        "adddot" or "addperiod" => ".",
        "adddotspace" => ". ",
        "bibopenparen" => "(",
        "bibcloseparen" => ")",
        "bibopenbracket" => "[",
        "bibclosebracket" => "]",
        "bibellipsis" => "[\u2026]",
        "and" => " and ",
        "pno" => "p.",
        "ppno" => "pp.",
        "psq" => " sq.",
        "psqq" => " sqq.",
        "space" or "quad" or "qquad" or "enspace" or "enskip" or "thinspace" or "medspace" or "thickspace" or "hfill" or "hfil"
            or "newline" or "newblock" or "par" or "break" or "nobreakspace" or "addspace" or "addnbspace" or "addthinspace"
            or "addnbthinspace" or "addlowpenspace" or "addhighpenspace" or "addlpthinspace" or "addhpthinspace"
            or "addabbrvspace" or "addabthinspace" => " ",
        _ => null,
    };

    /// <summary>Whether a control word changes the font for the rest of a group, or shows nothing.</summary>
    public static bool IsSwitch(string name) => name is "em" or "it" or "bf" or "rm" or "sc" or "sf" or "sl" or "tt" or "cal" or "cyr"
        or "cyrchar" or "itshape" or "slshape" or "scshape" or "upshape" or "bfseries" or "mdseries" or "rmfamily"
        or "sffamily" or "ttfamily"
        or "normalfont" or "selectfont" or "boldmath" or "unboldmath"
        or "tiny" or "scriptsize" or "footnotesize" or "small" or "normalsize" or "large" or "Large" or "LARGE" or "huge" or "Huge"
        or "smaller" or "larger" or "displaystyle" or "textstyle" or "frenchspacing" or "nonfrenchspacing" or "centering"
        or "relax" or "protect" or "noindent" or "ignorespaces" or "unskip" or "leavevmode" or "allowbreak" or "nobreak"
        or "nolinebreak" or "linebreak" or "sloppy" or "negthinspace" or "negmedspace" or "negthickspace" or "xspace" or "null" or "strut"
        or "nohyphens" or "nocorr" or "textcompwordmark" or "bgroup" or "egroup" or "begingroup" or "endgroup"
        or "expandafter" or "aftergroup"
        or "aftergroup"
        or "nopunct" or "isdot" or "unspace" or "midsentence" or "bibsentence" or "newunit" or "finentry";

    /// <summary>What shows of a command with arguments; null for another command.</summary>
    public static LatexArgument? Argument(string name) => name switch
    {
        "emph" or "text" or "texttt" or "textbf" or "textit" or "textsc" or "textrm" or "textsf" or "textsl" or "textup" or "textmd"
            or "textnormal" or "underline" or "uline" or "ul" or "uwave" or "sout" or "mbox" or "hbox" or "vbox" or "fbox" or "makebox"
            or "framebox" or "mathrm" or "mathit" or "mathsf" or "mathtt" or "operatorname" or "textsmaller" or "textlarger"
            or "NoCaseChange" or "textcyr" or "textcyrillic" or "textgreek" or "textlatin" or "textgerman" or "textfrench" or "textrussian"
            or "mkbibemph" or "mkbibitalic" or "mkbibbold" or "mkbibacro" or "mkbibnamefamily" or "mkbibnamegiven" or "mkbibnameprefix"
            or "mkbibnamesuffix" or "mkbibordinal" or "mkbibordedition" or "mkbibordseries" or "autocap"
            or "bibnamefont" or "bibfnamefont" or "citenamefont" or "natexlab"
            or "etalchar" or "acro" or "acronym" or "hologo" or "rlap" or "llap" or "smash" => new(Skipped: 0),
        "MakeUppercase" or "MakeTextUppercase" or "uppercase" => new(Case: LetterCase.Upper),
        "MakeLowercase" or "MakeTextLowercase" or "lowercase" => new(Case: LetterCase.Lower),
        "mkbibquote" or "enquote" or "textquote" or "blockquote" => new(Skipped: 0, IsQuotation: true),
        "foreignquote" or "hyphenquote" or "textcquote" => new(1, IsQuotation: true),
        "mkbibparens" or "parentext" => new(Skipped: 0, Open: "(", Close: ")"),
        "mkbibbrackets" or "brackettext" => new(Skipped: 0, Open: "[", Close: "]"),
        "href" or "textcolor" or "colorbox" or "foreignlanguage" or "raisebox" or "scalebox" or "rotatebox" or "texorpdfstring"
            or "bibinfo" or "hyperlink" or "hypertarget" or "parbox" => new(1),
        "resizebox" => new(2),
        "noopsort" or "SortNoop" or "sortnoop" or "vspace" or "label" or "index" or "color" or "selectlanguage" or "phantom"
            or "hphantom" or "vphantom" or "fontfamily" or "fontencoding" or "fontseries" or "fontshape" or "nocite"
            => new(1, IsDropped: true),
        "fontsize" or "setlength" => new(2, IsDropped: true),
        _ => null,
    };

    /// <summary>The words that a key of BibLaTeX stands for in English; of any other key, the key.</summary>
    public static string BibliographyString(string key) => key switch
    {
        "andothers" => "et al.",
        "phdthesis" => "PhD thesis",
        "mathesis" => "Master's thesis",
        "bathesis" => "Bachelor's thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "technical report",
        "resreport" => "research report",
        "software" => "computer software",
        "datacd" => "CD-ROM",
        "audiocd" => "audio CD",
        "patentus" => "U.S. patent",
        "patenteu" => "European patent",
        "patentde" => "German patent",
        "patentfr" => "French patent",
        "patentuk" => "British patent",
        "inpress" => "in press",
        "inpreparation" => "in preparation",
        "prepublished" => "pre-published",
        "nodate" => "n.d.",
        "urlseen" => "visited on",
        _ => key,
    };

    /// <summary>The text for a space of some width, or for a place to break a word; null for any other command.</summary>
    public static string? Spacing(char command) => command switch
    {
        ' ' or ',' or ';' or ':' or '\\' or '>' => " ",
        '/' or '-' or '!' or '@' or '*' => "",
        _ => null,
    };
}
