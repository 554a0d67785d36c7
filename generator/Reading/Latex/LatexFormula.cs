using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Shows a formula in Unicode: H₂O, α, ℝⁿ. It is all or nothing: where one part has no characters for it, the formula stays as
/// the author wrote it, since half of one is harder to read than the source.
/// </summary>
internal sealed partial class LatexFormula
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
}
