using TypedCorpus.Text;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// Matches the name of a document against a pattern of <c>[PaperCorpus]</c>, ignoring case: <c>*</c> and <c>?</c> match
/// within one folder, <c>**</c> matches any number of folders. A pattern may start at any folder of the name, so
/// <c>vision/*.txt</c> also matches <c>lists/vision/2024.txt</c>.
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

    /// <summary>Matches folder by folder; after a mismatch, only the last <c>**</c> has to match one more.</summary>
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
