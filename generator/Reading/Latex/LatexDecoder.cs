using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Decodes a text in one pass from left to right. Each step decodes or passes over what stands at a position and returns where
/// the next step begins, so that nothing is read twice and nesting needs no recursion.
/// </summary>
internal class LatexDecoder(string raw, bool isSource = false)
{
    private readonly LatexExtents _extents = LatexExtents.Of(raw, isSource);
    private readonly LatexOutput _output = new(raw);

    /// <summary>The end of the last control word that stays in the text: a brace here opens its argument.</summary>
    private int _afterUnknownWord = -2;

    private protected string Raw => raw;

    private protected LatexExtents Extents => _extents;

    private protected LatexOutput Output => _output;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public string Run()
    {
        int at = 0;
        while (at < raw.Length)
            at = Step(at);
        return _output.Finish();
    }

    private protected virtual int Step(int at) => raw[at] switch
    {
        '\\' => Command(at),
        '~' => Tie(at),
        '{' => Group(at),
        '}' => _extents.IsStyleEnd(at) ? Replace(at, at + 1, "") : at + 1,
        '$' => Math.Max(_extents.EndOf(at), at + 1),
        char c when LatexUrls.IsHostCharacter(c) => Word(at),
        _ => at + 1,
    };

    private int Command(int at)
    {
        if (_extents.EndOf(at) is > 0 and int mathematicsEnd)
            return mathematicsEnd;
        if (at + 1 == raw.Length)
            return at + 1;
        if (IsPath(at))
            return PathEnd(at);
        if (LatexApostrophes.StandsAt(raw, at, _output.LastBefore(at)))
            return Replace(at, at + 2, "'");
        if (IsDelimiter(at))
            return at + 2;
        if (LatexGlyphs.TryRead(raw, at, LatexCharacters.IsLetter(_output.LastBefore(at)), out LatexGlyph glyph))
            return Replace(at, glyph.End, glyph.Text);
        return AsciiChar.IsLetter(raw[at + 1]) ? UnknownOrStyle(at) : at + 2;
    }

    /// <summary>Whether a path of Windows begins, whose folders are no commands: C:\times.</summary>
    private bool IsPath(int at) => at >= 2 && raw[at - 1] == ':' && AsciiChar.IsUpper(raw[at - 2])
        && (at == 2 || !AsciiChar.IsLetterOrDigit(raw[at - 3]));

    private int PathEnd(int at)
    {
        while (at < raw.Length && !WhiteSpace.IsSpaceOrLineEnd(raw[at]))
            at++;
        return at;
    }

    private int UnknownOrStyle(int at)
    {
        int end = LatexCharacters.WordEnd(raw, at + 1);
        bool isStyle = !IsBehindUnknown(at)
            && end < raw.Length && raw[end] == '{' && _extents.EndOf(end) > 0
            && LatexSymbols.IsStyle(raw, at + 1, end);
        if (isStyle)
        {
            _extents.MarkStyleEnd(_extents.EndOf(end));
            return Replace(at, end + 1, "");
        }

        return Unknown(end);
    }

    private protected int Unknown(int end) => _afterUnknownWord = end;

    /// <summary>Whether a command stays directly before: without a backslash between them, a word would run into its name.</summary>
    private protected bool IsBehindUnknown(int at) => at == _afterUnknownWord;

    /// <summary>Keeps the brace that opens an argument of a command that stays, as do all its arguments.</summary>
    private protected bool TryKeepArgument(int at, int close)
    {
        if (at != _afterUnknownWord)
            return false;
        _afterUnknownWord = close + 1;
        return true;
    }

    /// <summary>Drops the braces around a single character with its command: {\"o}, {\alpha}, {\&amp;}.</summary>
    private int Group(int at)
    {
        int close = _extents.EndOf(at);
        if (close == 0 || raw[at + 1] != '\\' || IsArgument(at)
            || !LatexGlyphs.TryRead(raw, at + 1, insideWord: true, out LatexGlyph glyph))
            return at + 1;

        int end = TextScan.At(raw, glyph.End) == ' ' ? glyph.End + 1 : glyph.End;
        return end == close ? Replace(at, close + 1, glyph.Text) : at + 1;
    }

    /// <summary>Whether braces have a meaning, as in x_{\alpha}, \sqrt{\alpha} and \frac{1}{\alpha}.</summary>
    private bool IsArgument(int at) =>
        at == _afterUnknownWord
        || (at == _afterUnknownWord + 1 && raw[at - 1] == ' ')
        || _output.LastBefore(at) is '_' or '^' or '}' or ']';

    /// <summary>Whether a brace delimits a formula, as in \left\{: without its backslash it would look like an argument.</summary>
    private protected bool IsDelimiter(int at) => at == _afterUnknownWord && raw[at + 1] is '{' or '}';

    private int Tie(int at)
    {
        int end = at + 1;
        while (end < raw.Length && raw[end] == '~')
            end++;
        return LatexTies.Ties(raw, at, end) ? Replace(at, end, " ") : end;
    }

    private int Word(int at)
    {
        int end = LatexUrls.End(raw, at, _extents);
        for (int i = at; i + 1 < end; i = TexMathematics.Next(raw, i))
        {
            // LaTeX requires these to be escaped; the backslash is not part of the URL.
            if (raw[i] == '\\' && raw[i + 1] is '_' or '%' or '&' or '#')
                Replace(i, i + 2, raw[i + 1].ToString());
        }

        return end;
    }

    private protected int Replace(int from, int to, string text)
    {
        _output.Replace(from, to, text);
        return to;
    }
}

/// <summary>The decoded text as it grows; nothing is copied before something differs from the source.</summary>
internal sealed class LatexOutput(string raw)
{
    private StringBuilder? _decoded;
    private int _copied;

    public void Replace(int from, int to, string text)
    {
        _decoded ??= new StringBuilder(raw.Length);
        _decoded.Append(raw, _copied, from - _copied).Append(text);
        _copied = to;
    }

    /// <summary>The length of the decoded text, after a replacement.</summary>
    public int Length => _decoded?.Length ?? 0;

    /// <summary>Changes the case of the letters from a position of the decoded text, but not of commands that stay.</summary>
    public void ChangeCase(int start, LetterCase letterCase)
    {
        bool isCommand = false;
        string text = _decoded!.ToString(start, Length - start);
        _decoded.Length = start;
        foreach (char c in text)
        {
            isCommand = c == '\\' || (isCommand && AsciiChar.IsLetter(c));
            _decoded.Append(isCommand ? c : InCase(c, letterCase));
        }
    }

    public static char InCase(char c, LetterCase letterCase) => letterCase switch
    {
        LetterCase.Upper => CaseFolding.ToUpper(c),
        LetterCase.Lower => CaseFolding.Fold(c),
        _ => c,
    };

    /// <summary>The decoded character before a position of the source; NUL at the start.</summary>
    public char LastBefore(int at)
    {
        if (at > _copied)
            return raw[at - 1];
        return _decoded is { Length: > 0 } decoded ? decoded[decoded.Length - 1] : '\0';
    }

    public string Finish() =>
        _decoded is null ? raw : _decoded.Append(raw, _copied, raw.Length - _copied).ToString();
}
