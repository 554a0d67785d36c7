using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// The commands for letters, symbols and styles. Only the readers use them: the writers write UTF-8, except for the characters
/// that LaTeX reserves. The name of a symbol must be a whole control word.
/// </summary>
internal static class LatexSymbols
{
    // The length of the longest name, so that a longer run of letters is not copied only to be looked up.
    private const int LongestName = 20;

    // A name and its symbol, in turn.
    private const string Table =
        // Greek. \epsilon and \phi are the plain letters, which fonts contain and readers type.
        "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ "
        + "mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω "
        + "digamma ϝ "
        + "varepsilon ε vartheta ϑ varkappa ϰ varpi ϖ varrho ϱ varsigma ς varphi φ "
        + "Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ "
        + "Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω "
        + "varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ "
        + "varPhi Φ varPsi Ψ varOmega Ω "
        // Operators and relations.
        + "times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ "
        + "odot ⊙ wedge ∧ vee ∨ cap ∩ cup ∪ setminus ∖ "
        + "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ asymp ≍ "
        + "propto ∝ lesssim ≲ gtrsim ≳ leqslant ⩽ geqslant ⩾ prec ≺ succ ≻ preceq ⪯ succeq ⪰ perp ⊥ "
        + "parallel ∥ mid ∣ "
        + "in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ emptyset ∅ varnothing ∅ "
        + "forall ∀ exists ∃ neg ¬ lnot ¬ top ⊤ bot ⊥ "
        + "sum ∑ prod ∏ int ∫ oint ∮ partial ∂ nabla ∇ infty ∞ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ "
        + "prime ′ angle ∠ triangle △ square □ diamond ⋄ "
        // Arrows and brackets.
        + "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ "
        + "updownarrow ↕ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ "
        + "longrightarrow ⟶ longleftarrow ⟵ nearrow ↗ searrow ↘ hookrightarrow ↪ "
        + "langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ "
        // Text.
        + "degree ° textdegree ° dag † dagger † ddag ‡ ddagger ‡ S § P ¶ copyright © "
        + "textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ euro € "
        + "texteuro € yen ¥ checkmark ✓ "
        + "ldots … dots … textellipsis … dotsc … cdots ⋯ vdots ⋮ ddots ⋱ textendash – textemdash — "
        + "textbullet • textperiodcentered · texttimes × textpm ± textmu µ textdiv ÷ "
        + "textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” "
        + "textquotesingle ' textquotedbl \" guillemotleft « guillemotright » "
        + "textbar | textless < textgreater > ";

    public static readonly Dictionary<string, string> Symbols = Compile();

    public static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["i"] = "\u0131",
        ["j"] = "\u0237",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["ng"] = "ŋ",
        ["NG"] = "Ŋ",
    };

    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "emph", "text", "texttt", "textbf", "textit", "textsc", "textrm", "textsf", "underline", "mbox",
    };

    /// <summary>The symbol that the name between two positions stands for; null when it names none.</summary>
    public static string? Find(string raw, int start, int end) =>
        IsName(start, end) && Symbols.TryGetValue(raw.Substring(start, end - start), out string? symbol)
            ? symbol
            : null;

    /// <summary>The letter beyond ASCII that the name between two positions stands for; null when it names none.</summary>
    public static string? FindLetter(string raw, int start, int end) =>
        end - start is 1 or 2 && Letters.TryGetValue(raw.Substring(start, end - start), out string? letter)
            ? letter
            : null;

    /// <summary>Whether the name between two positions is that of a command that only styles its argument.</summary>
    public static bool IsStyle(string raw, int start, int end) =>
        IsName(start, end) && Styles.Contains(raw.Substring(start, end - start));

    private static bool IsName(int start, int end) => end > start && end - start <= LongestName;

    private static Dictionary<string, string> Compile()
    {
        string[] entries = Table.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var symbols = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i += 2)
            symbols.Add(entries[i], entries[i + 1]);
        foreach (string[] row in TexCharacters.Rows)
            symbols[row[1]] = row[0];
        return symbols;
    }
}
