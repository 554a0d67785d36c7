using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Commands in a formula: symbols, functions, spaces, alphabets, accents, fractions and text.</summary>
internal sealed partial class LatexFormula
{
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
            return Atom(depth) is { Length: 1 } relation
                && line.AddCommand(LatexScripts.Negate(relation[0]), hasSpace: _raw[_at - 1] == ' ');
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
