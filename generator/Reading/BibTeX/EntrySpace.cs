using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>What separates the words of an entry: white space, and comments from % to the end of their line.</summary>
internal sealed class EntrySpace(string text)
{
    // The line whose end was sought last: many entries that begin in one comment must not seek it anew.
    private int _lineFrom;
    private int _lineEnd = -1;

    public int Skip(int at, int limit)
    {
        at = TextScan.SkipSpace(text, at, limit);
        while (at < limit && text[at] == '%')
            at = TextScan.SkipSpace(text, LineEnd(at, limit), limit);
        return at;
    }

    private int LineEnd(int at, int limit)
    {
        if (at < _lineFrom || at >= _lineEnd)
        {
            int end = text.IndexOf('\n', at);
            _lineFrom = at;
            _lineEnd = end < 0 ? text.Length : end;
        }

        return Math.Min(_lineEnd, limit);
    }
}
