using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads one entry from its @ to what closes it.</summary>
internal sealed class EntryParser(string text, ValueParser values)
{
    private int _at;
    private int _limit;
    private char _close;
    private bool _isClosed;

    /// <summary>Reads the entry that begins at a start.</summary>
    /// <param name="start">The start.</param>
    /// <param name="limit">The end of the entry at the latest; its closing brace stands before it.</param>
    /// <param name="isClosed">Whether its brace is closed.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="fault">What is wrong, if it cannot be read.</param>
    public bool TryRead(EntryStart start, int limit, bool isClosed, out BibEntry entry, out EntryFault fault)
    {
        _at = start.Open + 1;
        _limit = limit;
        _isClosed = isClosed;
        _close = text[start.Open] == '{' ? '}' : ')';
        entry = null!;
        string? key = null;
        if (start.Type != EntryTypes.String && !TryReadKey(out key, out fault))
            return false;

        int headEnd = Math.Max(_at, start.TypeEnd);
        var fields = new List<BibField>();
        if (!TryReadFields(start, fields, out fault))
            return false;

        entry = new(start.Type, key, start.At, headEnd, _at, fields);
        return true;
    }

    private bool TryReadKey(out string? key, out EntryFault fault)
    {
        fault = default;
        Skip();
        int start = _at;
        while (_at < _limit && !WhiteSpace.IsSpace(text[_at]) && text[_at] is not (',' or '{' or '}' or '"'))
            _at++;
        key = _at > start ? text.Substring(start, _at - start) : null;
        int end = _at;
        Skip();
        if (Has(',') || Has(_close) || Closes(key, ref end))
        {
            key = end > start ? text.Substring(start, end - start) : null;
            _at = end;
            return true;
        }

        bool isField = key is not null && (Has('=') || key.IndexOf('=') >= 0);
        fault = new(isField ? "it has no key" : "a comma is missing after its key", isField ? start : end, isField ? end - start : 0);
        return false;
    }

    /// <summary>Whether a key ends in the parenthesis that closes the entry: a key may hold parentheses.</summary>
    private bool Closes(string? key, ref int end)
    {
        if (_close != ')' || key is null || key[key.Length - 1] != ')')
            return false;
        end--;
        return true;
    }

    private bool TryReadFields(EntryStart start, List<BibField> fields, out EntryFault fault)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            SkipSeparators();
            if (Has(_close))
            {
                _at++;
                fault = default;
                return true;
            }

            if (_at >= _limit)
            {
                fault = new("it is not closed", start.Open, 1);
                return false;
            }

            if (!TryReadField(names, fields, out fault))
                return false;
        }
    }

    private bool TryReadField(HashSet<string> names, List<BibField> fields, out EntryFault fault)
    {
        int start = _at;
        while (_at < _limit && IsOfName(text[_at]))
            _at++;
        string name = CaseFolding.Fold(text.Substring(start, _at - start));
        Skip();
        if (name.Length == 0 || !Has('='))
        {
            fault = new(
                name.Length == 0 ? $"'{Excerpt.Of(text, _at, _at + 1)}' is not the name of a field" : $"'=' is missing after '{Excerpt.Of(name)}'",
                name.Length == 0 ? _at : start,
                Math.Max(name.Length, 1));
            return false;
        }

        _at++;
        Skip();
        int valueStart = _at;
        if (!values.TryRead(ref _at, _limit, out BibValue value, out fault))
            return false;
        // As in BibTeX the first of two fields counts.
        if (value.Length > 0 && names.Add(name))
            fields.Add(new(name, value));

        int end = _at;
        Skip();
        if (Has(',') || Has(_close))
            return true;
        if (!_isClosed && HoldsField(valueStart, end))
        {
            fault = new($"the value of '{Excerpt.Of(name)}' is not closed", valueStart, 1);
            return false;
        }

        if (_at >= _limit)
            return true;
        fault = new($"a comma is missing after the value of '{Excerpt.Of(name)}'", end, 0);
        return false;
    }

    /// <summary>
    /// Whether a value contains a line that looks like a field. Then its closing brace is missing, and it ends at that of its
    /// entry.
    /// </summary>
    private bool HoldsField(int start, int end)
    {
        int line = text.IndexOf('\n', start, end - start);
        while (line >= 0)
        {
            int name = AfterBlanks(line + 1, end);
            int nameEnd = name;
            while (nameEnd < end && AsciiChar.IsLetter(text[nameEnd]))
                nameEnd++;
            int sign = AfterBlanks(nameEnd, end);
            if (nameEnd > name && sign < end && text[sign] == '=')
                return true;
            line = text.IndexOf('\n', nameEnd, end - nameEnd);
        }

        return false;
    }

    private int AfterBlanks(int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static bool IsOfName(char c) =>
        !WhiteSpace.IsSpace(c) && c is not ('"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '{' or '}');

    private bool Has(char c) => _at < _limit && text[_at] == c;

    private void Skip() => _at = TextScan.SkipSpace(text, _at, _limit);

    /// <summary>Skips the commas between fields, and lines that are commented out.</summary>
    private void SkipSeparators()
    {
        Skip();
        while (Has(',') || Has('%'))
        {
            if (text[_at] == '%')
            {
                int end = text.IndexOf('\n', _at, _limit - _at);
                _at = end < 0 ? _limit : end;
            }
            else
            {
                _at++;
            }

            Skip();
        }
    }
}
