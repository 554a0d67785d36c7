using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// Matches a document's name against a pattern of <c>[PaperCorpus]</c>: <c>*</c> and <c>?</c> stay within one
/// folder, <c>**</c> stands for any number of folders; case does not matter. A pattern matches at any folder of the
/// name, so that <c>vision/*.txt</c> finds <c>lists/vision/2024.txt</c> too.
/// </summary>
internal static class Glob
{
    public static bool IsMatch(string pattern, string name)
    {
        string[] patternParts = Split(pattern);
        string[] nameParts = Split(name);
        for (int start = 0; start < nameParts.Length; start++)
        {
            if (MatchParts(patternParts, nameParts, start))
                return true;
        }

        return false;
    }

    private static string[] Split(string path) =>
        path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Matches whole folders; after a mismatch only the last <c>**</c> need take one more.</summary>
    private static bool MatchParts(string[] pattern, string[] name, int start)
    {
        int p = 0;
        int n = start;
        int starPattern = -1;
        int starName = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                starPattern = p++;
                starName = n;
            }
            else if (p < pattern.Length && MatchPart(pattern[p], name[n]))
            {
                p++;
                n++;
            }
            else if (starPattern >= 0)
            {
                p = starPattern + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == "**")
            p++;
        return p == pattern.Length;
    }

    private static bool MatchPart(string pattern, string name)
    {
        int p = 0;
        int n = 0;
        int star = -1;
        int starName = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                starName = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || SameLetter(pattern[p], name[n])))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool SameLetter(char a, char b) => CaseFolding.Fold(a) == CaseFolding.Fold(b);
}
