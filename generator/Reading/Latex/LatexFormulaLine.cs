using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// A formula as it grows. TeX sets the spaces of a formula itself: those of the source are kept where they help to read, around
/// operators and behind commas, and go between letters.
/// </summary>
internal sealed class LatexFormulaLine
{
    private readonly StringBuilder _text = new();
    private Gap _gap;
    private Kind _last;

    /// <summary>Whether the space before the last operator shows; behind a command for one, the space may only end its name.</summary>
    private bool _isSpaced = true;

    private enum Gap
    {
        None,
        Source,
        Wanted,
    }

    private enum Kind
    {
        None,
        Letter,
        Symbol,
        Operator,
        Function,
        Open,
        Comma,
    }

    public char Last => _text.Length == 0 ? '\0' : _text[_text.Length - 1];

    /// <summary>The alphabet that a switch such as \cal has chosen for the rest of the group.</summary>
    public LatexAlphabet? Alphabet { get; set; }

    public override string ToString() => _gap == Gap.Wanted ? _text + " " : _text.ToString();

    /// <summary>A space that the author asked for: \, or ~.</summary>
    public void Space() => _gap = Gap.Wanted;

    public void SourceSpace() => _gap = _gap == Gap.None ? Gap.Source : _gap;

    public bool AddCharacter(char c, bool isAlone)
    {
        if (Alphabet is { } alphabet && AsciiChar.IsLetter(c))
            return alphabet.Map(c.ToString()) is { } mapped && Add(mapped, Kind.Symbol);
        Kind kind = KindOf(c);
        // A hyphen behind a symbol is no minus: \pi -mesons.
        if (_gap == Gap.Source && kind == Kind.Operator && !isAlone && _last == Kind.Symbol)
            _gap = Gap.None;
        return Add(c.ToString(), kind);
    }

    /// <summary>What a command stands for; the space behind it is not one of the formula, unless it stands around an operator.</summary>
    public bool AddCommand(string text, bool hasSpace)
    {
        Kind kind = KindOf(text[0]);
        bool isSpaced = _gap != Gap.None && _last != Kind.None;
        if (!Add(text, kind))
            return false;
        _isSpaced = isSpaced;
        if (hasSpace)
            SourceSpace();
        return true;
    }

    public bool AddFunction(string name, bool hasSpace)
    {
        bool isAdded = Add(name, Kind.Function);
        if (hasSpace)
            SourceSpace();
        return isAdded;
    }

    public bool Add(string text)
    {
        if (text.Length == 0)
            return true;
        if (!Add(text, KindOf(text[0])))
            return false;
        _last = KindOf(text[text.Length - 1]);
        return true;
    }

    /// <summary>A raised or lowered text, which joins to what stands before it.</summary>
    public void Script(string text)
    {
        _gap = Gap.None;
        _text.Append(text);
        _last = _last is Kind.None or Kind.Letter ? Kind.Symbol : _last;
    }

    private bool Add(string text, Kind kind)
    {
        if (IsUnreadable(kind))
            return false;
        if (NeedsSpace(kind))
            _text.Append(' ');
        _text.Append(text);
        _last = kind;
        _gap = Gap.None;
        _isSpaced = true;
        return true;
    }

    /// <summary>Two words are no product of variables, but prose between two dollars: $5 million to US$.</summary>
    private bool IsUnreadable(Kind kind) => _gap == Gap.Source && kind == Kind.Letter && _last == Kind.Letter;

    private bool NeedsSpace(Kind kind) => _gap == Gap.Wanted || (_last != Kind.None && (
        (kind == Kind.Function && _last is Kind.Letter or Kind.Symbol or Kind.Function)
        || (_last == Kind.Function && kind is Kind.Letter or Kind.Symbol)
        || (_gap == Gap.Source && (kind == Kind.Operator || _last == Kind.Comma || (_last == Kind.Operator && _isSpaced)))));

    private static Kind KindOf(char c) => c switch
    {
        _ when AsciiChar.IsLetterOrDigit(c) => Kind.Letter,
        '(' or '[' or '{' or '\u27E8' or '\u2308' or '\u230A' => Kind.Open,
        ',' or ';' or ':' => Kind.Comma,
        '+' or '-' or '=' or '<' or '>' or '*' or '/' or '|' or '&' or '\u00B1' or '\u00D7' or '\u00F7' or '\u00B7' => Kind.Operator,
        '\u2200' or '\u2202' or '\u2203' or '\u2205' or '\u2206' or '\u2207' or '\u220F' or '\u2211' or '\u221A' or '\u221E' => Kind.Symbol,
        (>= '\u222B' and <= '\u2233') or '\u2220' or '\u22A4' or '\u22A5' => Kind.Symbol,
        (>= '\u2190' and <= '\u22FF') or (>= '\u27F0' and <= '\u27FF') or (>= '\u2A00' and <= '\u2AFF') => Kind.Operator,
        _ => Kind.Symbol,
    };
}
