using System.Globalization;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>Parses the pattern of an option.</summary>
internal sealed class KeyPatternParser
{
    private const char Escape = '\\';
    private const int MaxDigits = 4;
    private const int MaxDepth = 8;

    /// <summary>What BibTeX or LaTeX gives a meaning.</summary>
    private const string NotInKeys = "{}(),=\"#%~'\\";

    private readonly string _text;
    private int _at;

    private KeyPatternParser(string text) => _text = text;

    /// <summary>Parses a pattern, or says what is wrong with it, and where.</summary>
    public static KeyPattern? Parse(string text, out KeyPatternError? error)
    {
        var parser = new KeyPatternParser(text);
        try
        {
            List<KeyPart> parts = parser.ReadParts(depth: 0);
            error = parts.Exists(part => part is MarkerPart)
                ? null
                : new(0, text.Length, "it has no part in brackets, such as [auth], so all papers would have one key");
            return error is null ? new(parts) : null;
        }
        catch (KeyPatternException refused)
        {
            error = refused.Error;
            return null;
        }
    }

    /// <summary>Reads to the end; within parentheses, to the one that closes them.</summary>
    private List<KeyPart> ReadParts(int depth)
    {
        var parts = new List<KeyPart>();
        var literal = new StringBuilder();
        while (_at < _text.Length && !(depth > 0 && _text[_at] == ')'))
        {
            if (_text[_at] == '[')
            {
                EndLiteral();
                parts.Add(ReadMarker(depth));
                continue;
            }

            if (_text[_at] == ']')
                throw Refuse(_at, 1, "']' closes no bracket; write '\\]' for the character");
            if (_text[_at] == Escape && _at + 1 < _text.Length)
                _at++;
            if (WhiteSpace.IsSpaceOrLineEnd(_text[_at]) || _text[_at] < ' ' || NotInKeys.IndexOf(_text[_at]) >= 0)
                throw Refuse(_at, 1, $"a citation key cannot contain '{_text[_at]}'");
            literal.Append(_text[_at++]);
        }

        EndLiteral();
        return parts;

        void EndLiteral()
        {
            if (literal.Length > 0)
                parts.Add(new LiteralPart(literal.ToString()));
            literal.Clear();
        }
    }

    private MarkerPart ReadMarker(int depth)
    {
        int bracket = _at++;
        int start = _at;
        string name = ReadName();
        if (_at == _text.Length)
            throw NotClosed(bracket);
        if (KeyMarkers.Find(name, TemplateOf(name, start, out int[] numbers), numbers) is not { } read)
        {
            string question = NearestName.Question("[", name, KeyMarkers.Names(), "]");
            throw Refuse(start, name.Length, $"there is no marker '[{name}]'{question}");
        }

        var modifiers = new List<Func<string, KeySource, string>>();
        while (_at < _text.Length && _text[_at] == ':')
        {
            _at++;
            modifiers.Add(_at < _text.Length && _text[_at] == '(' ? ReadFallback(depth + 1) : ReadModifier());
        }

        if (_at == _text.Length || _text[_at] != ']')
            throw NotClosed(bracket);
        _at++;
        return new(read, modifiers);
    }

    private Func<string, KeySource, string> ReadModifier()
    {
        int start = _at;
        string name = ReadName();
        if (!KeyModifiers.ByName.TryGetValue(TemplateOf(name, start, out int[] numbers), out var modify))
        {
            string question = NearestName.Question(":", name, KeyModifiers.ByName.Keys, "");
            throw Refuse(start, name.Length, $"there is no modifier ':{name}'{question}");
        }

        return (text, _) => modify(text, numbers);
    }

    /// <summary>Reads what stands for a text that is empty, in parentheses.</summary>
    private Func<string, KeySource, string> ReadFallback(int depth)
    {
        int parenthesis = _at++;
        if (depth > MaxDepth)
            throw Refuse(parenthesis, 1, "parentheses are nested too deeply");
        List<KeyPart> parts = ReadParts(depth);
        if (_at == _text.Length)
            throw Refuse(parenthesis, 1, "'(' is not closed");
        _at++;
        return (text, source) => text.Length > 0 ? text : string.Concat(parts.Select(part => part.Expand(source)));
    }

    private string ReadName()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] is not (':' or ']' or '['))
            _at++;
        return _text.Substring(start, _at - start);
    }

    /// <summary>Puts <c>#</c> for each number of a name.</summary>
    private static string TemplateOf(string name, int start, out int[] numbers)
    {
        var template = new StringBuilder();
        var found = new List<int>();
        for (int at = 0; at < name.Length;)
        {
            int end = at;
            while (end < name.Length && AsciiChar.IsDigit(name[end]))
                end++;
            if (end - at > MaxDigits)
                throw Refuse(start + at, end - at, "the number is too large");
            if (end > at)
                found.Add(int.Parse(name.Substring(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture));
            if (end > at && found[found.Count - 1] == 0)
                throw Refuse(start + at, end - at, "authors, words and characters are counted from 1");
            template.Append(end > at ? '#' : name[at]);
            at = Math.Max(end, at + 1);
        }

        numbers = [.. found];
        return template.ToString();
    }

    private static KeyPatternException NotClosed(int bracket) => Refuse(bracket, 1, "'[' is not closed");

    private static KeyPatternException Refuse(int start, int length, string reason) => new(new(start, length, reason));

    /// <summary>Ends the parse at its first mistake.</summary>
    private sealed class KeyPatternException(KeyPatternError error) : Exception
    {
        public KeyPatternError Error { get; } = error;
    }
}

/// <summary>What is wrong with a pattern, and the range of it that is.</summary>
internal sealed record KeyPatternError(int Start, int Length, string Reason);
