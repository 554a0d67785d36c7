using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Splits a text into the tokens of JSON (RFC 8259) in one pass. Common deviations, such as comments, are accepted and
/// reported as slips.
/// </summary>
internal sealed class JsonScanner(string text, int start, int end, Action<JsonFault>? slips)
{
    private const string NoValue = "this is not a JSON value";

    private int _at = start;

    public string Text => text;

    public int End => end;

    /// <summary>The white space of JSON, which is less than that of Unicode.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t';

    public void MoveTo(int at) => _at = at;

    /// <param name="isHabit">Whether a document has it throughout, so that it is told once.</param>
    public void Slip(int from, int to, string what, bool isHabit = false) => slips?.Invoke(new(from, to, what, isHabit));

    [MethodImpl(Jit.OptimizeInGenerator)]
    public JsonToken Next()
    {
        if (SkipToToken() is { } unclosed)
            return Token(JsonKind.Bad, end, unclosed);
        if (_at >= end)
            return new(JsonKind.EndOfText, end, end);
        return text[_at] switch
        {
            '{' => Token(JsonKind.BeginObject, _at + 1),
            '}' => Token(JsonKind.EndObject, _at + 1),
            '[' => Token(JsonKind.BeginArray, _at + 1),
            ']' => Token(JsonKind.EndArray, _at + 1),
            ':' => Token(JsonKind.Colon, _at + 1),
            ',' => Token(JsonKind.Comma, _at + 1),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            '\'' or '`' => OtherString(),
            _ => Word(),
        };
    }

    private JsonToken Token(JsonKind kind, int to, JsonFault? fault = null)
    {
        var token = new JsonToken(kind, _at, to, fault);
        _at = to;
        return token;
    }

    /// <summary>Skips white space, byte order marks and comments.</summary>
    private JsonFault? SkipToToken()
    {
        while (_at < end)
        {
            char c = text[_at];
            if (IsSpace(c))
            {
                _at++;
            }
            else if (c == '\uFEFF')
            {
                Slip(_at, ++_at, "it contains a byte order mark");
            }
            else if (c == '/' && _at + 1 < end && text[_at + 1] is '/' or '*')
            {
                int close = CommentEnd();
                if (close < 0)
                    return new(_at, _at + 2, "a comment is not closed");
                Slip(_at, close, "it contains a comment");
                _at = close;
            }
            else
            {
                break;
            }
        }

        return null;
    }

    private int CommentEnd()
    {
        bool isLine = text[_at + 1] == '/';
        int close = text.IndexOf(isLine ? "\n" : "*/", _at + 2, end - _at - 2, StringComparison.Ordinal);
        if (close < 0)
            return isLine ? end : -1;
        return isLine ? close : close + 2;
    }

    private JsonToken String()
    {
        int to = JsonStrings.Scan(text, _at, end, out JsonFault? fault, out int control);
        if (control >= 0 && fault is null)
            Slip(control, control + 1, "a string contains a control character");
        return Token(fault is null ? JsonKind.String : JsonKind.Bad, to, fault);
    }

    /// <summary>A string between the other quotation marks of JavaScript and Python; behind a letter, a mark is an apostrophe.</summary>
    private JsonToken OtherString()
    {
        if (_at > 0 && AsciiChar.IsLetterOrDigit(text[_at - 1]))
            return Bad(NoValue);
        int to = JsonStrings.Scan(text, _at, end, out JsonFault? fault, out _);
        if (fault is not null)
            return Bad(NoValue);
        Slip(_at, to, "strings are not in double quotation marks", isHabit: true);
        return Token(JsonKind.String, to);
    }

    /// <summary>Whether a token is a name without quotation marks, as objects of JavaScript have them.</summary>
    public bool IsBareName(JsonToken token)
    {
        if (token.Kind != JsonKind.Bad || token.Fault!.End != token.End)
            return false;
        if (text[token.Start] is not ('_' or '$') && !AsciiChar.IsLetter(text[token.Start]))
            return false;
        int at = token.End;
        while (at < end && IsSpace(text[at]))
            at++;
        return at < end && text[at] == ':';
    }

    private JsonToken Number()
    {
        int to = NumberEnd();
        if (to > 0)
            return Token(JsonKind.Number, to);
        return text[_at] == '-' && Is("-Infinity", _at) ? Word() : Bad(NoValue);
    }

    /// <summary>Where the number at the current place ends; −1 if it is none (RFC 8259 allows no plus sign and no leading zero).</summary>
    private int NumberEnd()
    {
        int at = text[_at] == '-' ? _at + 1 : _at;
        bool hasZero = at < end && text[at] == '0';
        int to = hasZero ? at + 1 : DigitsEnd(at);
        if (to == at)
            return -1;
        if (to < end && text[to] == '.' && (to = RequiredDigitsEnd(to + 1)) < 0)
            return -1;
        if (to < end && text[to] is 'e' or 'E')
        {
            bool hasSign = to + 1 < end && text[to + 1] is '+' or '-';
            to = RequiredDigitsEnd(hasSign ? to + 2 : to + 1);
        }

        bool continues = to >= 0 && to < end && (text[to] == '.' || AsciiChar.IsLetterOrDigit(text[to]));
        return continues ? -1 : to;
    }

    private int RequiredDigitsEnd(int at) => DigitsEnd(at) is int to && to > at ? to : -1;

    private int DigitsEnd(int at)
    {
        while (at < end && AsciiChar.IsDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>A named value; Python writes some that JSON does not have.</summary>
    private JsonToken Word()
    {
        foreach ((string word, JsonKind kind, bool isSlip, bool isHabit) in Words)
        {
            if (!Is(word, _at))
                continue;
            if (isSlip)
                Slip(_at, _at + word.Length, $"it contains {word}", isHabit);
            return Token(kind, _at + word.Length);
        }

        return Bad(NoValue);
    }

    private JsonToken Bad(string reason)
    {
        int to = _at + 1;
        while (to < end && (text[to] == '_' || AsciiChar.IsLetterOrDigit(text[to])))
            to++;
        var fault = new JsonFault(_at, to, reason);
        return Token(JsonKind.Bad, EndsName(to) ? to + 1 : to, fault);
    }

    /// <summary>
    /// Whether a quote ends a name whose first quote is lost; if it began a string, all strings behind it would be wrong.
    /// </summary>
    private bool EndsName(int at)
    {
        if (at >= end || text[at] != '"')
            return false;
        do
            at++;
        while (at < end && IsSpace(text[at]));
        return at < end && text[at] == ':';
    }

    private bool Is(string word, int at) =>
        end - at >= word.Length
        && string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at + word.Length == end || !AsciiChar.IsLetterOrDigit(text[at + word.Length]));

    private static readonly (string Word, JsonKind Kind, bool IsSlip, bool IsHabit)[] Words =
    [
        ("null", JsonKind.Null, false, false),
        ("true", JsonKind.Boolean, false, false),
        ("false", JsonKind.Boolean, false, false),
        ("NaN", JsonKind.Null, true, false),
        ("Infinity", JsonKind.Null, true, false),
        ("-Infinity", JsonKind.Null, true, false),
        ("undefined", JsonKind.Null, true, true),
        ("None", JsonKind.Null, true, true),
        ("True", JsonKind.Boolean, true, true),
        ("False", JsonKind.Boolean, true, true),
    ];
}
