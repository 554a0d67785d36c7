using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Decodes text that was written for LaTeX by the rules of TeX: braces only group, a tilde is a space, hyphens and quotation
/// marks join to dashes and quotes, a control word takes the space behind it, and what looks like an accent is one. Mathematics
/// is shown in Unicode where all of a formula can be.
/// </summary>
internal sealed partial class LatexSourceDecoder(string raw) : LatexDecoder(raw, isSource: true)
{
    private readonly bool _hasGuillemets = raw.Contains("<<") && raw.Contains(">>");

    /// <summary>What stands for the closing brace of a group, where that is not nothing.</summary>
    private readonly Dictionary<int, string> _closings = [];

    /// <summary>The end of the URL that is being read: in it, tildes, hyphens and quotation marks are what they are.</summary>
    private int _urlEnd;

    /// <summary>The number of single quotation marks that wait for their partner.</summary>
    private int _openQuotes;

    private protected override int Step(int at) => Raw[at] switch
    {
        '\\' or '{' or '&' when LatexEntities.TryRead(Raw, at, out int end, out string entity) && !IsBehindUnknown(at) =>
            Replace(at, end, entity),
        '\\' => Command(at),
        '{' => Group(at),
        '}' => GroupEnd(at),
        '$' => Mathematics(at),
        '~' => at < _urlEnd ? at + 1 : Replace(at, at + 1, " "),
        '`' or '\'' or ',' or '<' or '>' or '?' or '!' when at >= _urlEnd => Ligature(at),
        char c when LatexUrls.IsHostCharacter(c) => WordOrDashes(at),
        _ => at + 1,
    };

    private bool Follows(int at, char c) => TextScan.At(Raw, at + 1) == c;

    private int Group(int at)
    {
        int close = Extents.EndOf(at);
        if (close == 0 || TryKeepArgument(at, close))
            return at + 1;

        Extents.MarkStyleEnd(close);
        Replace(at, at + 1, "");
        // Behind an empty group a formula stays: so the library writes one that a text of another format has.
        bool isKept = close == at + 1 && TextScan.At(Raw, close + 1) is '$' or '\\' && Extents.EndOf(close + 1) > 0;
        if (!isKept)
            return at + 1;
        Replace(close, close + 1, "");
        return Extents.EndOf(close + 1);
    }

    private int GroupEnd(int at)
    {
        if (!Extents.IsStyleEnd(at))
            return at + 1;
        int next = Replace(at, at + 1, _closings.TryGetValue(at, out string? closing) ? closing : "");
        if (at == _caseEnd)
            Output.ChangeCase(_caseStart, _case);
        return next;
    }

    private int Mathematics(int at)
    {
        int end = Extents.EndOf(at);
        if (end == 0)
            return at + 1;
        int delimiter = Raw[at] == '\\' || Follows(at, '$') ? 2 : 1;
        string? shown = LatexFormula.Show(Raw, at + delimiter, end - delimiter, Output.LastBefore(at));
        if (shown is null)
            return end;
        // Before "~" could be typed in a URL, \sim was its look.
        return Replace(at, end, at < _urlEnd && shown == "\u223C" ? "~" : shown);
    }

    private int Ligature(int at) => Raw[at] switch
    {
        '`' when Follows(at, '`') => Replace(at, at + 2, "\u201C"),
        '`' => OpenQuote(at),
        '\'' when Follows(at, '\'') => Replace(at, at + 2, "\u201D"),
        '\'' when ClosesQuote(at) => CloseQuote(at),
        ',' when Follows(at, ',') && LatexCharacters.IsLetter(TextScan.At(Raw, at + 2)) => Replace(at, at + 2, "\u201E"),
        '<' when _hasGuillemets && Follows(at, '<') => Replace(at, at + 2, "\u00AB"),
        '>' when _hasGuillemets && Follows(at, '>') => Replace(at, at + 2, "\u00BB"),
        '?' when Follows(at, '`') => Replace(at, at + 2, "\u00BF"),
        '!' when Follows(at, '`') => Replace(at, at + 2, "\u00A1"),
        _ => at + 1,
    };

    private int OpenQuote(int at)
    {
        _openQuotes++;
        return Replace(at, at + 1, "\u2018");
    }

    /// <summary>Whether a quotation mark closes an open quotation, and is no apostrophe inside a word.</summary>
    private bool ClosesQuote(int at) => _openQuotes > 0 && !LatexCharacters.IsLetter(TextScan.At(Raw, at + 1));

    private int CloseQuote(int at)
    {
        _openQuotes--;
        return Replace(at, at + 1, "\u2019");
    }

    private int WordOrDashes(int at)
    {
        int end = at;
        while (end < Raw.Length && LatexUrls.IsHostCharacter(Raw[end]))
            end++;
        if (at >= _urlEnd)
            _urlEnd = LatexUrls.SourceEnd(Raw, at, end);

        for (int i = at; i < end;)
        {
            int dashes = i < _urlEnd ? 1 : DashesAt(i);
            i = dashes > 1 ? Replace(i, i + dashes, dashes == 2 ? "\u2013" : "\u2014") : i + 1;
        }

        return end;
    }

    private int DashesAt(int at)
    {
        int count = 0;
        while (count < 3 && TextScan.At(Raw, at + count) == '-')
            count++;
        return count;
    }

    private int AfterSpaces(int at)
    {
        while (TextScan.At(Raw, at) == ' ')
            at++;
        return at;
    }
}
