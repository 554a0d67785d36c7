using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Takes a part of a text apart into the tokens of JSON (RFC 8259), in one pass. What others let pass in JSON, such as a
/// comment, is passed over here too, and told as a slip.
/// </summary>
internal sealed class JsonScanner(string text, int start, int end, Action<JsonFault>? slips)
{
    private const string ByteOrderMark = "a byte order mark stands inside it";

    private int _at = start;

    public string Text => text;

    public int End => end;

    public void MoveTo(int at) => _at = at;

    public void Slip(int from, int to, string what) => slips?.Invoke(new(from, to, what));

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
            _ => Word(),
        };
    }

    private JsonToken Token(JsonKind kind, int to, JsonFault? fault = null)
    {
        var token = new JsonToken(kind, _at, to, fault);
        _at = to;
        return token;
    }

    /// <summary>Passes over white space and what is passed over like it.</summary>
    private JsonFault? SkipToToken()
    {
        while (_at < end)
        {
            char c = text[_at];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                _at++;
            }
            else if (c == '\uFEFF')
            {
                Slip(_at, ++_at, ByteOrderMark);
            }
            else if (c == '/' && _at + 1 < end && text[_at + 1] is '/' or '*')
            {
                int close = CommentEnd();
                if (close < 0)
                    return new(_at, _at + 2, "a comment is not closed");
                Slip(_at, close, "it has a comment");
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
            Slip(control, control + 1, "a control character stands in a string");
        return Token(fault is null ? JsonKind.String : JsonKind.Bad, to, fault);
    }

    private JsonToken Number()
    {
        int to = JsonNumbers.Scan(text, _at, end);
        if (to > 0)
            return Token(JsonKind.Number, to);
        return text[_at] == '-' && Is("-Infinity", _at) ? Word() : Bad("no value is written like this");
    }

    /// <summary>A name of a value, among them those that Python writes though JSON has them not.</summary>
    private JsonToken Word()
    {
        foreach ((string word, JsonKind kind, bool isSlip) in Words)
        {
            if (!Is(word, _at))
                continue;
            if (isSlip)
                Slip(_at, _at + word.Length, $"it has {word}");
            return Token(kind, _at + word.Length);
        }

        return Bad("no value is written like this");
    }

    private JsonToken Bad(string reason)
    {
        int to = _at + 1;
        while (to < end && (text[to] == '_' || Ascii.IsLetterOrDigit(text[to])))
            to++;
        return Token(JsonKind.Bad, to, new(_at, to, reason));
    }

    private bool Is(string word, int at) =>
        end - at >= word.Length
        && string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (at + word.Length == end || !Ascii.IsLetterOrDigit(text[at + word.Length]));

    private static readonly (string Word, JsonKind Kind, bool IsSlip)[] Words =
    [
        ("null", JsonKind.Null, false),
        ("true", JsonKind.Boolean, false),
        ("false", JsonKind.Boolean, false),
        ("NaN", JsonKind.Null, true),
        ("Infinity", JsonKind.Null, true),
        ("-Infinity", JsonKind.Null, true),
    ];
}
