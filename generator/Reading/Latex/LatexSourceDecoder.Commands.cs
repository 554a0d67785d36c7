using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Commands: characters, styles, spaces and quotations. An unknown one stays, with its arguments.</summary>
internal sealed partial class LatexSourceDecoder
{
    // Raised or lowered, more than a few characters cannot be read; one that holds others must not be copied for each.
    private const int LongestScript = 32;

    /// <summary>The closing braces of the quotations that are open: one inside another has single quotation marks.</summary>
    private readonly Stack<int> _quotations = [];

    /// <summary>The argument whose letters get a case: where its text begins in the output, and its closing brace.</summary>
    private LetterCase _case;
    private int _caseStart;
    private int _caseEnd;

    /// <summary>Marks that end no \verb any more, each sought once.</summary>
    private string _unclosed = "";

    private int Command(int at)
    {
        if (Extents.EndOf(at) > 0)
            return Mathematics(at);
        if (at + 1 == Raw.Length)
            return at + 1;
        if (AsciiChar.IsLetter(Raw[at + 1]))
            return ControlWord(at, LatexCharacters.WordEnd(Raw, at + 1));
        if (IsDelimiter(at))
            return at + 2;
        if (TexCharacters.IsEscapable(Raw[at + 1]))
            return Replace(at, at + 2, Raw[at + 1].ToString());
        if (LatexSourceCommands.Spacing(Raw[at + 1]) is { } space)
            return Replace(at, at + 2, space);
        return MarkAt(at, out _) != '\0' ? Accent(at) : at + 2;
    }

    private int ControlWord(int at, int end)
    {
        if (MarkAt(at, out _) != '\0')
            return Accent(at);
        if ((LatexSymbols.FindLetter(Raw, at + 1, end) ?? LatexSymbols.Find(Raw, at + 1, end)) is { } symbol)
            return Replace(at, AfterSpaces(end), symbol);
        string name = Raw.Substring(at + 1, end - at - 1);
        if (TryText(name, at, end, out int next) || TryArgument(name, at, end, out next) || TrySpecial(name, at, end, out next))
            return next;
        return Unknown(end);
    }

    private bool TryText(string name, int at, int end, out int next)
    {
        next = AfterSpaces(end);
        string? text = LatexSourceCommands.IsSwitch(name) ? "" : LatexSourceCommands.Text(name) ?? LatexJournals.Name(name);
        // Behind an unknown command, a word would become part of its name.
        if (text is null || (IsBehindUnknown(at) && text.Length > 0 && AsciiChar.IsLetter(text[0])))
            return false;
        Replace(at, next, text);
        return true;
    }

    private bool TryArgument(string name, int at, int end, out int next)
    {
        next = end;
        if (LatexSourceCommands.Argument(name) is not { } command || IsBehindUnknown(at))
            return false;

        int argument = AfterStarAndOptions(end);
        int afterSkipped = argument;
        for (int i = 0; i < command.Skipped; i++)
        {
            argument = AfterSpaces(afterSkipped);
            afterSkipped = AfterArgument(argument);
            if (afterSkipped == 0)
                return false;
        }

        if (command.IsDropped)
        {
            next = Replace(at, afterSkipped, "");
            return true;
        }

        argument = AfterSpaces(afterSkipped);
        int close = CloseOf(argument);
        // Without braces, a style is only for the next letter.
        bool isBare = command.IsPlain && LatexCharacters.IsLetter(TextScan.At(Raw, argument));
        if (close == 0 && !isBare)
            return false;
        if (close > 0)
            Open(at, argument, close, command);
        next = isBare ? Replace(at, argument + 1, LatexOutput.InCase(Raw[argument], command.Case).ToString()) : argument + 1;
        return true;
    }

    /// <summary>The position after an argument: a group, a command or a character; 0 when there is none.</summary>
    private int AfterArgument(int at) => TextScan.At(Raw, at) switch
    {
        '{' when Extents.EndOf(at) is > 0 and int close => close + 1,
        '\0' or '{' or '}' or '$' or ' ' => 0,
        '\\' when at + 1 < Raw.Length => AsciiChar.IsLetter(Raw[at + 1]) ? LatexCharacters.WordEnd(Raw, at + 1) : at + 2,
        _ => at + 1,
    };

    private void Open(int at, int argument, int close, LatexArgument command)
    {
        string open = command.Open;
        string end = command.Close;
        if (command.IsQuotation)
        {
            while (_quotations.Count > 0 && _quotations.Peek() < at)
                _quotations.Pop();
            bool isInner = _quotations.Count % 2 == 1;
            open = isInner ? "\u2018" : "\u201C";
            end = isInner ? "\u2019" : "\u201D";
            _quotations.Push(close);
        }

        Extents.MarkStyleEnd(close);
        if (end.Length > 0)
            _closings[close] = end;
        Replace(at, argument + 1, open);
        // Inside such an argument, the outer command decides.
        if (command.Case != LetterCase.AsIs && at >= _caseEnd)
            (_case, _caseStart, _caseEnd) = (command.Case, Output.Length, close);
    }

    private bool TrySpecial(string name, int at, int end, out int next)
    {
        next = end;
        int argument = AfterSpaces(end);
        int close = CloseOf(argument);
        switch (name)
        {
            case "url" or "path" or "nolinkurl" or "doi" or "detokenize" when close > 0:
                next = Replace(at, close + 1, LatexUrls.Unescaped(Raw.Substring(argument + 1, close - argument - 1)));
                return true;
            case "textsuperscript" or "mkbibsuperscript" or "textsubscript" or "mkbibsubscript" when close > 0:
                return TryScript(name.Contains("super"), at, argument, close, out next);
            case "bibstring" or "bibcpstring" or "bibsstring" or "biblstring" or "bibxstring" when close > 0:
                next = Replace(at, close + 1, LatexSourceCommands.BibliographyString(Raw.Substring(argument + 1, close - argument - 1)));
                return true;
            case "textfrac" or "nicefrac" or "sfrac" or "frac" when close > 0:
                return TryFormula(at, AfterArgument(AfterSpaces(close + 1)), out next);
            case "ensuremath" when close > 0:
                next = close + 1;
                if (LatexFormula.Show(Raw, argument + 1, close, Output.LastBefore(at)) is { } formula)
                    Replace(at, next, formula);
                return true;
            case "verb" or "path" or "url":
                return TryVerbatim(at, end, out next);
            case "string" when end < Raw.Length:
                next = Replace(at, end + 1, Raw[end].ToString());
                return true;
            case "char" or "symbol" or "unichar":
                return TryCharacter(at, argument, close, out next);
            case "kern" or "hskip" or "raise" or "lower" or "mskip" or "mkern":
                if (LatexDimensions.End(Raw, argument) is not (> 0 and int dimensionEnd))
                    return false;
                next = Replace(at, AfterSpaces(dimensionEnd), name == "hskip" && Raw[argument] != '-' ? " " : "");
                return true;
            case "hspace":
                argument = AfterStarAndOptions(end);
                if (CloseOf(argument) is not (> 0 and int spaceEnd))
                    return false;
                next = Replace(at, spaceEnd + 1, Raw[argument + 1] == '-' ? "" : " ");
                return true;
            default:
                return LatexAlphabets.Of(name) is not null && close > 0 && TryFormula(at, close + 1, out next);
        }
    }

    /// <summary>A command of mathematics that stands in text.</summary>
    private bool TryFormula(int at, int end, out int next)
    {
        next = end;
        if (end == 0 || LatexFormula.Show(Raw, at, end, before: '\0') is not { } shown)
            return false;
        Replace(at, end, shown);
        return true;
    }

    /// <summary>A raised or lowered text, in Unicode's characters for it if there are such, or else as it is.</summary>
    private bool TryScript(bool isRaised, int at, int argument, int close, out int next)
    {
        string text = close - argument <= LongestScript ? Raw.Substring(argument + 1, close - argument - 1) : "{";
        bool isOrdinal = LatexScripts.IsOrdinal(text) && AsciiChar.IsDigit(Output.LastBefore(at));
        if (!isOrdinal && (isRaised ? LatexScripts.Raise(text) : LatexScripts.Lower(text)) is { } script)
        {
            next = Replace(at, close + 1, script);
            return true;
        }

        Extents.MarkStyleEnd(close);
        next = Replace(at, argument + 1, "");
        return true;
    }

    private bool TryVerbatim(int at, int end, out int next)
    {
        next = end;
        char mark = TextScan.At(Raw, end) == '*' ? TextScan.At(Raw, ++end) : TextScan.At(Raw, end);
        if (mark is '\0' or ' ' or '{' || _unclosed.IndexOf(mark) >= 0)
            return false;
        int close = Raw.IndexOf(mark, end + 1);
        if (close < 0)
        {
            _unclosed += mark;
            return false;
        }

        next = Replace(at, close + 1, Raw.Substring(end + 1, close - end - 1));
        return true;
    }

    private bool TryCharacter(int at, int argument, int close, out int next)
    {
        int start = close > 0 ? argument + 1 : argument;
        char? character = LatexDimensions.Character(Raw, start, out next);
        if (character is null || (close > 0 && next != close))
            return false;
        next = Replace(at, close > 0 ? close + 1 : next, character.Value.ToString());
        return true;
    }

    private int AfterStarAndOptions(int at)
    {
        if (TextScan.At(Raw, at) == '*')
            at++;
        at = AfterSpaces(at);
        if (TextScan.At(Raw, at) != '[')
            return at;
        int end = at + 1;
        while (end < Raw.Length && Raw[end] is not (']' or '{' or '}' or '\\'))
            end++;
        return TextScan.At(Raw, end) == ']' ? AfterSpaces(end + 1) : at;
    }

    private int CloseOf(int at) => TextScan.At(Raw, at) == '{' ? Extents.EndOf(at) : 0;
}
