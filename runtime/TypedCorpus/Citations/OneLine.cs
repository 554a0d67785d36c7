using System.Text;

namespace TypedCorpus.Citations;

/// <summary>Puts text on one line, for formats in which a value is a line.</summary>
internal static class OneLine
{
    /// <summary>Replaces each run of control characters, spaces and line ends by a space, and trims the text.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        bool isPending = false;
        foreach (char c in text)
        {
            if (c is <= ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029')
            {
                isPending = true;
                continue;
            }

            if (isPending && line.Length > 0)
                line.Append(' ');
            isPending = false;
            line.Append(c);
        }

        return line.ToString();
    }
}
