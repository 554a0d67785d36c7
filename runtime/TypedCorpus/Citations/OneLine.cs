using System.Text;

namespace TypedCorpus.Citations;

/// <summary>Text for formats in which a value is one line: a space stands for each run of controls and line ends.</summary>
internal static class OneLine
{
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
