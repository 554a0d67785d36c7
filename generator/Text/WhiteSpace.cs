using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>Folds white space as TeX and HTML do: a run of it is one space, and none stands at the ends.</summary>
internal static class WhiteSpace
{
    /// <summary>The folded text; the same instance when nothing is to fold.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static string Fold(string text)
    {
        int at = FirstToFold(text);
        if (at == text.Length)
            return text;

        var folded = new StringBuilder(text.Length).Append(text, 0, at);
        bool isPending = false;
        for (; at < text.Length; at++)
        {
            if (IsSpace(text[at]))
            {
                isPending = true;
                continue;
            }

            if (isPending && folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
            isPending = false;
            folded.Append(text[at]);
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u00A0';

    private static int FirstToFold(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool folds = IsSpace(text[i])
                && (text[i] != ' ' || i == 0 || i + 1 == text.Length || IsSpace(text[i + 1]));
            if (folds)
                return i;
        }

        return text.Length;
    }
}
