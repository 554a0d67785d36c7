using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Takes the branch for text of <c>\ifmmode…\else…\fi</c>, which journals write into names. Resolved before anything else is read,
/// since a branch may hold half of a word.
/// </summary>
internal static class LatexConditionals
{
    private const string Start = "\\ifmmode";

    /// <summary>The text without its conditionals; as it is when one of them does not end.</summary>
    public static string Resolve(string raw)
    {
        if (raw.IndexOf(Start, StringComparison.Ordinal) < 0)
            return raw;

        var text = new StringBuilder(raw.Length);
        // For each open conditional, whether its branch for mathematics is being read.
        var branches = new Stack<bool>();
        int hidden = 0;
        for (int at = 0; at < raw.Length;)
        {
            int end = WordEnd(raw, at);
            int length = end - at;
            if (Is(raw, at, length, Start))
            {
                branches.Push(true);
                hidden++;
            }
            else if (branches.Count > 0 && branches.Peek() && Is(raw, at, length, "\\else"))
            {
                branches.Pop();
                branches.Push(false);
                hidden--;
            }
            else if (branches.Count > 0 && Is(raw, at, length, "\\fi"))
            {
                hidden -= branches.Pop() ? 1 : 0;
            }
            else
            {
                text.Append(raw, at, hidden > 0 ? 0 : length);
                at = end;
                continue;
            }

            at = TextScan.At(raw, end) == ' ' ? end + 1 : end;
        }

        return branches.Count > 0 ? raw : text.ToString();
    }

    /// <summary>The end of the command that begins at a position, or of one character.</summary>
    private static int WordEnd(string raw, int at)
    {
        if (raw[at] != '\\' || at + 1 == raw.Length)
            return at + 1;
        return AsciiChar.IsLetter(raw[at + 1]) ? LatexCharacters.WordEnd(raw, at + 1) : at + 2;
    }

    private static bool Is(string raw, int at, int length, string command) =>
        length == command.Length && string.CompareOrdinal(raw, at, command, 0, length) == 0;
}
