using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Numbers as RFC 8259 has them: no sign before a positive one, no zero before another digit.</summary>
internal static class JsonNumbers
{
    /// <summary>Where the number that begins at <paramref name="at"/> ends; −1 if it is none.</summary>
    public static int Scan(string text, int at, int end)
    {
        at = text[at] == '-' ? at + 1 : at;
        bool hasZero = at < end && text[at] == '0';
        int to = hasZero ? at + 1 : Digits(text, at, end);
        if (to == at)
            return -1;
        if (to < end && text[to] == '.' && (to = RequiredDigits(text, to + 1, end)) < 0)
            return -1;
        if (to < end && text[to] is 'e' or 'E')
        {
            bool hasSign = to + 1 < end && text[to + 1] is '+' or '-';
            to = RequiredDigits(text, hasSign ? to + 2 : to + 1, end);
        }

        bool runsOn = to >= 0 && to < end && (text[to] == '.' || Ascii.IsLetterOrDigit(text[to]));
        return runsOn ? -1 : to;
    }

    private static int RequiredDigits(string text, int at, int end) =>
        Digits(text, at, end) is int to && to > at ? to : -1;

    private static int Digits(string text, int at, int end)
    {
        while (at < end && Ascii.IsDigit(text[at]))
            at++;
        return at;
    }
}
