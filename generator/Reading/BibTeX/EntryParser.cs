using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads one entry from its @ to what closes it.</summary>
internal sealed class EntryParser(DocumentText document, EntrySpace space, ValueParser values)
{
    /// <summary>How far a key of several words may go on behind the first.</summary>
    private const int LongestKey = 200;

    private static readonly char[] EndsOfKey = [',', '=', '{', '}', '"', '\n'];

    private readonly string _text = document.Text;
    private int _at;
    private int _limit;
    private char _close;
    private bool _isClosed;

    /// <summary>What is wrong with the entry, but leaves no doubt of what is meant.</summary>
    public List<EntryFault> Repairs => values.Repairs;

    /// <summary>The position behind the entry that was read last.</summary>
    public int End => _at;

    /// <summary>Reads the entry that begins at a start.</summary>
    /// <param name="start">The start.</param>
    /// <param name="limit">The end of the entry at the latest; its closing brace stands before it.</param>
    /// <param name="isClosed">Whether its brace is closed.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="fault">What is wrong, if it cannot be read.</param>
    public bool TryRead(EntryStart start, int limit, bool isClosed, out BibEntry entry, out EntryFault fault)
    {
        Repairs.Clear();
        _at = start.Open + 1;
        _limit = limit;
        _isClosed = isClosed;
        _close = _text[start.Open] == '{' ? '}' : ')';
        entry = null!;
        string? key = null;
        if (start.Type != EntryTypes.String && !TryReadKey(start, out key, out fault))
            return false;

        int headEnd = Math.Max(key is null ? 0 : _at, start.TypeEnd);
        var fields = new List<BibField>();
        if (!TryReadFields(start, fields, out fault))
            return false;

        entry = new(start.Type, key, document.Locate(start.At, headEnd - start.At), fields);
        return true;
    }

    private bool TryReadKey(EntryStart entry, out string? key, out EntryFault fault)
    {
        Skip();
        int start = _at;
        key = null;
        fault = EntryFault.NotClosed(entry);
        if (Has('@'))
            return false;
        if (IsField(start))
            return true;
        while (_at < _limit && !WhiteSpace.IsSpace(_text[_at]) && _text[_at] is not (',' or '{' or '}'))
            _at++;
        int end = _at;
        Skip();
        key = end > start ? _text.Substring(start, end - start) : null;
        if (Has(',') || Has(_close) || Closes(key, ref end))
        {
            key = end > start ? _text.Substring(start, end - start) : null;
            _at = end;
            return true;
        }

        if (key is not null && _text.IndexOf('\n', entry.Open, start - entry.Open) < 0)
            fault = new("a comma is missing after its key", end, 0);
        if (IsField(_at, isBehindField: true))
        {
            Repairs.Add(fault);
            return true;
        }

        // Some programs write keys of several words.
        int comma = _text.IndexOfAny(EndsOfKey, end, Math.Min(_limit - end, LongestKey));
        if (key is null || comma < 0 || _text[comma] != ',')
            return false;
        Repairs.Add(new("its key has spaces", start, comma - start));
        key = WhiteSpace.Fold(_text.Substring(start, comma - start));
        _at = comma;
        return true;
    }

    /// <summary>
    /// Whether a field and its value begin at a position. A key may hold a sign of equality too, so without spaces around it
    /// only a value that cannot be part of a key counts, unless another field stands before.
    /// </summary>
    private bool IsField(int at, bool isBehindField = false)
    {
        int end = at;
        while (end < _limit && (AsciiChar.IsLetter(_text[end]) || (end > at && _text[end] is '-' or '_' or '+')))
            end++;
        int sign = space.Skip(end, _limit);
        if (end - at < 2 || sign >= _limit || _text[sign] != '=')
            return false;
        int value = space.Skip(sign + 1, _limit);
        bool isApart = sign > end || value > sign + 1 || isBehindField;
        return value < _limit && (isApart || _text[value] is '{' or '"' || AsciiChar.IsDigit(_text[value]));
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

            // No field begins as an entry does: a brace further on closes another.
            if (_at >= _limit || Has('@'))
            {
                fault = EntryFault.NotClosed(start);
                return false;
            }

            if (!TryReadField(names, fields, out fault))
                return false;
        }
    }

    private bool TryReadField(HashSet<string> names, List<BibField> fields, out EntryFault fault)
    {
        int start = _at;
        while (_at < _limit && IsOfName(_text[_at]))
            _at++;
        string name = CaseFolding.Fold(_text.Substring(start, _at - start));
        Skip();
        if (name.Length == 0 || !Has('='))
        {
            fault = new(
                name.Length == 0
                    ? $"'{Excerpt.Of(_text, _at, _at + 1)}' is not the name of a field"
                    : $"'=' is missing after '{Excerpt.Of(name)}'",
                name.Length == 0 ? _at : start,
                Math.Max(name.Length, 1),
                IsNoField: true);
            return false;
        }

        _at++;
        Skip();
        int valueStart = _at;
        if (!values.TryRead(ref _at, _limit, out DocumentValue value, out fault))
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
        if (!IsField(_at, isBehindField: true))
            return false;
        Repairs.Add(fault);
        return true;
    }

    /// <summary>
    /// Whether a value contains a line that looks like a field. Then its closing brace is missing, and it ends at that of its
    /// entry.
    /// </summary>
    private bool HoldsField(int start, int end)
    {
        int line = _text.IndexOf('\n', start, end - start);
        while (line >= 0)
        {
            int name = AfterBlanks(line + 1, end);
            int nameEnd = name;
            while (nameEnd < end && AsciiChar.IsLetter(_text[nameEnd]))
                nameEnd++;
            int sign = AfterBlanks(nameEnd, end);
            if (nameEnd > name && sign < end && _text[sign] == '=')
                return true;
            line = _text.IndexOf('\n', nameEnd, end - nameEnd);
        }

        return false;
    }

    private int AfterBlanks(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static bool IsOfName(char c) =>
        !WhiteSpace.IsSpace(c) && c is not ('"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '{' or '}');

    private bool Has(char c) => _at < _limit && _text[_at] == c;

    private void Skip() => _at = space.Skip(_at, _limit);

    /// <summary>Skips the commas between fields.</summary>
    private void SkipSeparators()
    {
        Skip();
        while (Has(','))
        {
            _at++;
            Skip();
        }
    }
}
