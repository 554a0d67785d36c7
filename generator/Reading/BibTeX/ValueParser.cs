using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads the value of a field: parts in braces or quotation marks, numbers and macros, joined by #.</summary>
internal sealed class ValueParser(
    DocumentText document, BraceMap braces, EntrySpace space, Macros macros, ExpansionBudget budget)
{
    private readonly string _text = document.Text;
    private int _marker = -1;

    /// <summary>What is wrong with the values of an entry without harm to the others.</summary>
    public List<EntryFault> Repairs { get; } = [];

    /// <summary>Reads the value at a position.</summary>
    /// <param name="at">The start of the value; its end after reading.</param>
    /// <param name="limit">The end of the entry at the latest.</param>
    /// <param name="value">The value.</param>
    /// <param name="fault">What is wrong, if it cannot be read.</param>
    public bool TryRead(ref int at, int limit, out DocumentValue value, out EntryFault fault)
    {
        value = null!;
        int first = at;
        if (!TryReadPart(ref at, limit, out BibValuePart part, out fault))
            return false;

        List<BibValuePart>? parts = null;
        int end = at;
        while (space.Skip(at, limit) is int joint && joint < limit && _text[joint] == '#')
        {
            at = space.Skip(joint + 1, limit);
            parts ??= [part];
            if (!TryReadPart(ref at, limit, out BibValuePart other, out fault))
                return false;
            parts.Add(other);
            end = at;
        }

        bool isDelimited = parts is null && end > first && _text[first] is '{' or '"';
        int start = isDelimited ? first + 1 : first;
        end = isDelimited ? end - 1 : end;
        value = new(document, parts is null ? [part] : [.. parts], start, end, RefersToData(start, end));
        return true;
    }

    private bool TryReadPart(ref int at, int limit, out BibValuePart part, out EntryFault fault)
    {
        fault = default;
        char first = at < limit ? _text[at] : '\0';
        int end = first switch
        {
            '{' => braces.CloseOf(at),
            '"' => QuoteEnd(at, limit),
            _ => BareEnd(at, limit),
        };
        part = default;
        if (first is '{' or '"')
        {
            if (end < 0 || end >= limit)
            {
                fault = new(first == '{' ? "a brace is not closed" : "a quotation mark is not closed", at, 1);
                return false;
            }

            part = new(_text, at + 1, end - at - 1);
            at = end + 1;
            return true;
        }

        if (end > at)
            return TryExpand(ref at, end, out part, out fault);

        fault = new("a value is missing", at, 0);
        part = BibValuePart.Of("");
        bool isMissing = first is ',' or '#' or '}' or ')';
        if (isMissing)
            Repairs.Add(fault);
        return isMissing;
    }

    private bool TryExpand(ref int at, int end, out BibValuePart part, out EntryFault fault)
    {
        fault = default;
        string word = _text.Substring(at, end - at);
        // No macro begins with a digit.
        if (AsciiChar.IsDigit(word[0]))
        {
            part = BibValuePart.Of(word);
        }
        else if (macros.TextOf(word, document: 0) is { } text)
        {
            part = new(text, 0, text.Length, word);
            if (!budget.TrySpend(text.Length))
            {
                fault = EntryFault.TooMuchText(at, end - at);
                return false;
            }
        }
        else
        {
            part = BibValuePart.OpenMacro(word, at);
        }

        at = end;
        return true;
    }

    /// <summary>Whether a range has the marker of granular data, which is sought from where it was found last.</summary>
    private bool RefersToData(int start, int end)
    {
        if (_marker < start)
        {
            int next = _text.IndexOf(GranularData.Marker, start, StringComparison.Ordinal);
            _marker = next < 0 ? int.MaxValue : next;
        }

        return _marker < end;
    }

    /// <summary>The quotation mark, outside braces, that closes the one at a position; -1 if none does.</summary>
    private int QuoteEnd(int at, int limit)
    {
        for (int i = at + 1; i < limit; i++)
        {
            if (_text[i] == '"')
                return i;
            if (_text[i] == '}' || (_text[i] == '{' && braces.CloseOf(i) < 0))
                return -1;
            if (_text[i] == '{')
                i = braces.CloseOf(i);
        }

        return -1;
    }

    private int BareEnd(int at, int limit)
    {
        while (at < limit && !WhiteSpace.IsSpace(_text[at])
            && _text[at] is not (',' or '#' or '{' or '}' or '(' or ')' or '"' or '=' or '%'))
            at++;
        return at;
    }
}

/// <summary>What is wrong with an entry, and where.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Start">The start of the place.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsNoField">Whether there is something else where a field should begin: behind an open entry, any text.</param>
internal readonly record struct EntryFault(string Reason, int Start, int Length, bool IsNoField = false)
{
    public static EntryFault NotClosed(EntryStart start) => new("it is not closed", start.Open, 1);

    public static EntryFault TooMuchText(int start, int length) => new("its macros expand to too much text", start, length);
}
