using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// What stands behind a name and is no name itself: the letters of a degree or a fellowship, <c>PhD</c>, <c>M.D.</c>, <c>FRCP</c>, and
/// the number of a researcher, an ORCID iD.
/// </summary>
internal static class PostNominals
{
    private const int OrcidLength = 19;
    private const int OrcidGroup = 5;

    private static readonly char[] Joints = [' ', '/', '-'];
    private static readonly string[] OrcidLabels = ["https://orcid.org/", "http://orcid.org/", "orcid.org/", "orcid id", "orcid"];

    /// <summary>The case matters: <c>Mba</c> and <c>Mbe</c> are names.</summary>
    private static readonly HashSet<string> Letters = new(StringComparer.Ordinal)
    {
        "PhD", "PHD", "Phd", "DPhil", "MPhil", "ScD", "DSc", "MSc", "BSc", "MEng", "BEng", "MTech", "BTech", "MRes", "MMath", "MPhys", "MChem", "MStat",
        "MD", "MBBS", "MBChB", "MBBCh", "BMBS", "DDS", "DMD", "DVM", "PharmD", "MPharm", "PsyD", "EdD", "MEd", "BEd", "DrPH", "MPH", "DBA",
        "MBA", "MFA", "BFA", "MPA", "MPP", "MSN", "BSN", "MSW", "MLIS", "LLB", "LLM", "LLD", "CNM", "CPA", "Esq",
        "FRCP", "FRCPC", "FRCS", "FRCSC", "FRCPath", "FRCR", "FRACP", "FRACS", "FRS", "FRSC", "FRSE", "FMedSci", "FREng", "FBA", "FACP",
        "FACC", "FACS", "FAHA", "FESC", "FIEEE", "FACM", "MRCP", "MRCS", "MRCPsych", "MRCGP", "OBE", "MBE", "CBE", "KBE",
    };

    /// <summary>Letters that are as well the initials of given names.</summary>
    private static readonly HashSet<string> Initials = new(StringComparer.Ordinal)
    {
        "MA", "MS", "BA", "BS", "DO", "RN", "JD", "DC", "MB", "MM", "PE", "PT", "OD",
    };

    /// <summary>Whether a text is a suffix or post-nominal letters, and no name.</summary>
    public static bool Are(string text) => NameSyntax.IsSuffix(text) || AreLetters(text);

    /// <summary>Whether a text is post-nominal letters, also several: <c>MD PhD</c>, <c>M.D./Ph.D.</c></summary>
    public static bool AreLetters(string text)
    {
        if (Letters.Contains(WithoutDots(text)))
            return true;
        string[] words = text.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, static word => Letters.Contains(WithoutDots(word)));
    }

    /// <summary>The number of parts of a name, after its first, that are post-nominal letters: <c>MS</c> is beside <c>PhD</c>.</summary>
    public static int CountLast(string[] parts)
    {
        int count = 0;
        bool areSure = false;
        for (; count < parts.Length - 1; count++)
        {
            string part = parts[parts.Length - 1 - count];
            if (Are(part))
                areSure = true;
            else if (!Initials.Contains(WithoutDots(part)))
                break;
        }

        return areSure ? count : 0;
    }

    /// <summary>The parts of a list with the letters at the names that they follow.</summary>
    public static List<string> Join(IEnumerable<string> parts)
    {
        var names = new List<string>();
        foreach (string part in parts)
        {
            if (names.Count > 0 && CountLast(["", .. part.Split(',').Select(WhiteSpace.Trim)]) == part.Split(',').Length)
                names[names.Count - 1] += ", " + part;
            else
                names.Add(part);
        }

        return names;
    }

    /// <summary>A text without the ORCID iDs in it.</summary>
    public static string WithoutOrcids(string text)
    {
        int at = text.IndexOf("000", StringComparison.Ordinal);
        while (at >= 0)
        {
            if (IsOrcid(text, at))
            {
                int start = LabelStart(text, at);
                text = text.Remove(start, at + OrcidLength - start);
                at = start;
            }
            else
            {
                at++;
            }

            at = at < text.Length ? text.IndexOf("000", at, StringComparison.Ordinal) : -1;
        }

        return text;
    }

    private static string WithoutDots(string text) => WhiteSpace.Fold(text.IndexOf('.') < 0 ? text : text.Replace(". ", "").Replace(".", ""));

    /// <summary>Whether four groups of four digits stand at a place, the last of which may be an X.</summary>
    private static bool IsOrcid(string text, int at)
    {
        if (at + OrcidLength > text.Length)
            return false;
        for (int i = 0; i < OrcidLength; i++)
        {
            char c = text[at + i];
            bool isHyphen = i % OrcidGroup == OrcidGroup - 1;
            if (isHyphen ? c != '-' : !AsciiChar.IsDigit(c) && !(i == OrcidLength - 1 && c == 'X'))
                return false;
        }

        return true;
    }

    /// <summary>Where the address or the label before an ORCID iD begins.</summary>
    private static int LabelStart(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or ':')
            end--;
        foreach (string label in OrcidLabels)
        {
            int start = end - label.Length;
            if (start >= 0 && string.Compare(text, start, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return start;
        }

        return at;
    }
}
