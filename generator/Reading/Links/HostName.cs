using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Reads host names and recognises those that need no scheme.</summary>
internal static class HostName
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    private static readonly HashSet<string> TopLevelDomains = new(StringComparer.Ordinal)
    {
        "com", "org", "net", "edu", "gov", "info", "io", "ai", "dev", "app", "xyz", "site", "page", "science", "cloud",
        "eu", "uk", "de", "fr", "ch", "nl", "es", "se", "dk", "fi", "cz", "pt", "ru", "cn", "jp", "kr", "tw", "hk",
        "sg", "vn", "au", "nz", "ca", "mx", "br", "il", "ir", "tr", "co", "ly", "gl", "gg", "cc", "tv",
    };

    /// <summary>Domains that are also words, units or file types, so that two labels are not enough (<c>x.to/y</c>).</summary>
    private static readonly HashSet<string> WordLikeDomains = new(StringComparer.Ordinal)
    {
        "in", "it", "is", "to", "me", "be", "at", "so", "us", "my", "no", "am", "as", "by", "id", "ie", "pl", "gr",
        "ro", "hu", "ar", "cl", "za", "th", "sh", "sk", "ac",
    };

    /// <summary>The end of the host at <paramref name="start"/>; <paramref name="start"/> if there is none.</summary>
    public static int End(string text, int start)
    {
        int end = start;
        while (true)
        {
            int label = end == start ? start : end + 1;
            int next = LabelEnd(text, label);
            if (next == label)
                break;
            end = next;
            if (end - start > MaxLength)
                return start;
            if (TextScan.At(text, end) != '.')
                break;
        }
        return IsDomain(text, start, end) || IsAddress(text, start, end) ? end : start;
    }

    /// <summary>Whether a name without a scheme, before a path, is certainly a host.</summary>
    public static bool IsUnmistakable(string host)
    {
        // Amazon.com/eBay and ASP.NET/Mono are names of things; unknown hosts must be in lower case.
        foreach (char c in host)
        {
            if (AsciiChar.IsUpper(c))
                return false;
        }
        int dot = host.LastIndexOf('.');
        int second = host.LastIndexOf('.', dot - 1);
        if (dot - second <= 2)
            return false; // one letter: e.g, i.e, J.to
        string domain = host.Substring(dot + 1);
        return TopLevelDomains.Contains(domain) || (second > 0 && WordLikeDomains.Contains(domain));
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private static int LabelEnd(string text, int start)
    {
        if (!AsciiChar.IsLetterOrDigit(TextScan.At(text, start)))
            return start;
        int end = start + 1;
        while (end - start <= MaxLabelLength && IsLabelCharacter(TextScan.At(text, end)))
            end++;
        if (end - start > MaxLabelLength)
            return start;
        while (text[end - 1] is '-' or '_')
            end--;
        return end;
    }

    private static bool IsLabelCharacter(char c) => AsciiChar.IsLetterOrDigit(c) || c is '-' or '_';

    private static bool IsDomain(string text, int start, int end)
    {
        int dot = end;
        while (dot > start && AsciiChar.IsLetter(text[dot - 1]))
            dot--;
        return end - dot >= 2 && dot - 1 > start && text[dot - 1] == '.';
    }

    private static bool IsAddress(string text, int start, int end)
    {
        int parts = 0;
        for (int i = start; i < end; i++)
        {
            int value = 0;
            int digits = i;
            for (; i < end && AsciiChar.IsDigit(text[i]) && i - digits < 4; i++)
                value = (value * 10) + (text[i] - '0');
            if (i == digits || value > 255 || (i < end && text[i] != '.'))
                return false;
            parts++;
        }
        return parts == 4;
    }
}
