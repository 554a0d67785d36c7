using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads the value of a field: parts in braces or quotation marks, numbers and macros, joined by #.</summary>
internal sealed class ValueParser(DocumentText document, BraceMap braces, Macros macros, ExpansionBudget budget)
{
    private readonly string _text = document.Text;
    private readonly List<(string Name, int At)> _unknown = [];

    /// <summary>Reads the value at a position.</summary>
    /// <param name="at">The start of the value; its end after reading.</param>
    /// <param name="limit">The end of the entry at the latest.</param>
    /// <param name="value">The value.</param>
    /// <param name="fault">What is wrong, if it cannot be read.</param>
    public bool TryRead(ref int at, int limit, out BibValue value, out EntryFault fault)
    {
        value = null!;
        int first = at;
        if (!TryReadPart(ref at, limit, out BibValuePart part, out fault))
            return false;

        List<BibValuePart>? parts = null;
        int end = at;
        while (TextScan.SkipSpace(_text, at, limit) is int joint && joint < limit && _text[joint] == '#')
        {
            at = TextScan.SkipSpace(_text, joint + 1, limit);
            parts ??= [part];
            if (!TryReadPart(ref at, limit, out BibValuePart other, out fault))
                return false;
            parts.Add(other);
            end = at;
        }

        bool isDelimited = _text[first] is '{' or '"';
        value = parts is not null ? new(parts, first, end)
            : isDelimited ? new([part], first + 1, end - 1)
            : new([part], first, end);
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

        if (end == at)
        {
            fault = new("a value is missing", at, 0);
            return false;
        }

        return TryExpand(ref at, end, out part, out fault);
    }

    private bool TryExpand(ref int at, int end, out BibValuePart part, out EntryFault fault)
    {
        fault = default;
        string word = _text.Substring(at, end - at);
        // No macro begins with a digit.
        if (AsciiChar.IsDigit(word[0]))
        {
            part = new(word, 0, word.Length);
        }
        else if (macros.TryFind(word, out string text))
        {
            part = new(text, 0, text.Length, word);
            if (!budget.TrySpend(text.Length))
            {
                fault = new("its macros expand to too much text", at, end - at);
                return false;
            }
        }
        else
        {
            part = new(word, 0, word.Length);
            _unknown.Add((word, at));
        }

        at = end;
        return true;
    }

    /// <summary>Forgets the unknown macros of an entry, after reporting them if the entry was read.</summary>
    public void EndEntry(bool isRead, DiagnosticBag diagnostics)
    {
        foreach ((string name, int at) in _unknown)
        {
            if (isRead && macros.IsNew(name))
                diagnostics.Add(DocumentDiagnostics.UnknownMacro, document.Locate(at, name.Length), Excerpt.Of(name));
        }

        _unknown.Clear();
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
        while (at < limit && !WhiteSpace.IsSpace(_text[at]) && _text[at] is not (',' or '#' or '{' or '}' or '(' or ')' or '"' or '=' or '%'))
            at++;
        return at;
    }
}

/// <summary>Why an entry cannot be read, and where.</summary>
internal readonly record struct EntryFault(string Reason, int Start, int Length);
