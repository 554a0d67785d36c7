using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Shows a formula in Unicode: H₂O, α, ℝⁿ. It is all or nothing: where one part has no characters for it, the formula stays as
/// the author wrote it, since half of one is harder to read than the source.
/// </summary>
internal sealed class LatexFormula
{
    private const int DeepestGroup = 8;

    private readonly string _raw;
    private readonly int _end;

    /// <summary>The character before the formula.</summary>
    private readonly char _before;
    private int _at;

    private LatexFormula(string raw, int start, int end, char before)
    {
        _raw = raw;
        _at = start;
        _end = end;
        _before = before;
    }

    private char Current => _at < _end ? _raw[_at] : '\0';

    /// <summary>The formula between two positions as it can be read; null when it cannot.</summary>
    public static string? Show(string raw, int start, int end, char before) =>
        new LatexFormula(raw, start, end, before).List(depth: 0) is { Length: > 0 } text ? text : null;

    /// <summary>Reads to the end of a group, which is passed, or of the formula.</summary>
    private string? List(int depth)
    {
        var line = new LatexFormulaLine();
        while (_at < _end && _raw[_at] != '}')
        {
            if (!Next(line, depth))
                return null;
        }

        bool closes = _at < _end;
        _at++;
        return closes == depth > 0 ? line.ToString() : null;
    }

    private bool Next(LatexFormulaLine line, int depth)
    {
        char c = Current;
        switch (c)
        {
            case '&' or '#' or '%' or '$' or '"' or '`':
                return false;
            case '~':
                _at++;
                line.Space();
                return true;
            case '\'':
                return Primes(line);
            case '^' or '_':
                _at++;
                return Script(line, isRaised: c == '^', depth);
            case '\\':
                return Command(line, depth);
            case '{':
                return Atom(depth) is { } group && line.Add(group);
            case <= ' ' or '\u00A0':
                _at++;
                line.SourceSpace();
                return true;
            default:
                _at++;
                bool isAlone = TextScan.At(_raw, _at) == ' ';
                return line.AddCharacter(c, isAlone);
        }
    }

    private bool Primes(LatexFormulaLine line)
    {
        while (Current == '\'')
        {
            line.Script("\u2032");
            _at++;
        }

        return true;
    }

    private bool Script(LatexFormulaLine line, bool isRaised, int depth)
    {
        if (Atom(depth) is not { } text)
            return false;
        bool isOrdinal = isRaised && LatexScripts.IsOrdinal(text) && AsciiChar.IsDigit(line.Last == '\0' ? _before : line.Last);
        if ((isOrdinal ? text : isRaised ? LatexScripts.Raise(text) : LatexScripts.Lower(text)) is not { } script)
            return false;
        line.Script(script);
        return true;
    }

    /// <summary>One argument: a group, a command or a character.</summary>
    private string? Atom(int depth)
    {
        while (Current == ' ')
            _at++;
        switch (Current)
        {
            case '\0' or '}' or '^' or '_' or '&' or '#' or '%' or '$' or '~' or '\'':
                return null;
            case '{':
                _at++;
                return depth < DeepestGroup ? List(depth + 1) : null;
            case '\\':
                var line = new LatexFormulaLine();
                return depth < DeepestGroup && Command(line, depth + 1) ? line.ToString() : null;
            default:
                return _raw[_at++].ToString();
        }
    }

    private bool Command(LatexFormulaLine line, int depth)
    {
        int name = _at + 1;
        if (name >= _end)
            return false;
        if (!AsciiChar.IsLetter(_raw[name]))
        {
            _at += 2;
            return ControlSymbol(line, _raw[name]);
        }

        _at = Math.Min(LatexCharacters.WordEnd(_raw, name), _end);
        string word = _raw.Substring(name, _at - name);
        bool hasSpace = Current == ' ';
        while (Current == ' ')
            _at++;
        return Word(line, word, hasSpace, depth);
    }

    private static bool ControlSymbol(LatexFormulaLine line, char symbol)
    {
        if (TexCharacters.IsEscapable(symbol))
            return line.Add(symbol.ToString());
        if (symbol is ',' or ';' or ':' or '>' or ' ')
            line.Space();
        return symbol is ',' or ';' or ':' or '>' or ' ' or '!' or '/' or '-' || (symbol == '|' && line.Add("\u2016"));
    }

    private bool Word(LatexFormulaLine line, string word, bool hasSpace, int depth)
    {
        if (LatexFormulaCommands.IsSpace(word))
        {
            line.Space();
            return true;
        }

        if (LatexFormulaCommands.IsNothing(word))
            return true;
        if (LatexFormulaCommands.IsFunction(word))
            return line.AddFunction(word, hasSpace);
        if (LatexFormulaCommands.IsDelimiterSize(word))
            return Delimiter(line);
        if (word is "sp" or "sb")
            return Script(line, word == "sp", depth);
        if (word == "not")
            return Atom(depth) is { Length: 1 } relation && line.AddCommand(LatexScripts.Negate(relation[0]), hasSpace: _raw[_at - 1] == ' ');
        if (word is "cal" or "frak" or "Bbb" && Current != '{')
        {
            line.Alphabet = LatexAlphabets.Of(word);
            return true;
        }

        return WithArgument(line, word, depth) ?? Symbol(line, word, hasSpace);
    }

    /// <summary>Whether a command with an argument can be shown; null when the word is none.</summary>
    private bool? WithArgument(LatexFormulaLine line, string word, int depth)
    {
        if (LatexAlphabets.Of(word) is { } alphabet)
            return Atom(depth) is { } letters && alphabet.Map(letters) is { } mapped && line.Add(mapped);
        if (LatexFormulaCommands.IsText(word))
            return Text() is { } text && line.Add(text);
        if (LatexFormulaCommands.IsPlain(word))
        {
            if (Current == '*')
                _at++;
            return Atom(depth) is { } plain && (word == "operatorname" ? line.AddFunction(plain, hasSpace: true) : line.Add(plain));
        }

        if (LatexFormulaCommands.Accent(word) is var mark and not '\0')
            return Atom(depth) is { Length: 1 } letter && line.Add(LatexAccents.Apply(letter, [mark]));
        return word switch
        {
            "sqrt" => Atom(depth) is { Length: 1 } root && line.Add("\u221A" + root),
            "frac" or "tfrac" or "dfrac" or "nicefrac" or "sfrac" or "textfrac" =>
                Atom(depth) is { } over && Atom(depth) is { } under && LatexScripts.Fraction(over, under) is { } fraction
                    && line.Add(fraction),
            _ => null,
        };
    }

    private static bool Symbol(LatexFormulaLine line, string word, bool hasSpace) =>
        (SymbolOf(word) ?? (word == "slash" ? "/" : null)) is { } symbol && line.AddCommand(symbol, hasSpace);

    private static string? SymbolOf(string word) =>
        LatexSymbols.Find(word, 0, word.Length) ?? LatexSymbols.FindLetter(word, 0, word.Length);

    private bool Delimiter(LatexFormulaLine line)
    {
        switch (Current)
        {
            case '.':
                _at++;
                return true;
            case '(' or ')' or '[' or ']' or '|' or '/' or '<' or '>':
                return line.Add(_raw[_at++].ToString());
            case '\\':
                return Command(line, DeepestGroup);
            default:
                return false;
        }
    }

    /// <summary>The argument of \text, whose spaces show; null if it holds more than symbols.</summary>
    private string? Text()
    {
        if (Current != '{')
            return null;
        _at++;
        var text = new StringBuilder();
        while (_at < _end && _raw[_at] is var c and not ('$' or '{' or '}' or '%'))
        {
            int end = _at + 1;
            if (c == '\\')
            {
                end = Math.Min(LatexCharacters.WordEnd(_raw, _at + 1), _end);
                if (SymbolOf(_raw.Substring(_at + 1, end - _at - 1)) is not { } symbol)
                    return null;
                text.Append(symbol);
                while (end < _end && _raw[end] == ' ')
                    end++;
            }
            else
            {
                text.Append(c == '~' ? ' ' : c);
            }

            _at = end;
        }

        bool closes = Current == '}';
        _at++;
        return closes ? text.ToString() : null;
    }
}
