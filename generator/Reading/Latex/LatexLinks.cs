using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The addresses behind the words of a text: only the words show.</summary>
internal static class LatexLinks
{
    private const string Command = "\\href{";

    /// <summary>The addresses of all <c>\href</c> in a text, with spaces between them; empty if it has none.</summary>
    public static string AddressesIn(string latex)
    {
        var addresses = new List<string>();
        int at = latex.IndexOf(Command, StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = at + Command.Length;
            int end = latex.IndexOf('}', start);
            if (end < 0)
                break;
            addresses.Add(LatexUrls.Unescaped(WhiteSpace.Fold(latex.Substring(start, end - start))));
            at = latex.IndexOf(Command, end, StringComparison.Ordinal);
        }

        return string.Join(" ", addresses);
    }
}
