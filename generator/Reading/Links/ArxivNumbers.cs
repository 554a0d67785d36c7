using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Reads arXiv numbers, such as <c>1706.03762</c> and <c>cs/0112017</c>, in texts and in URLs.</summary>
internal static class ArxivNumbers
{
    private const string Doi = "/10.48550/arxiv.";
    private const int MaxSeparatorLength = 3;

    private static readonly string[] WordsBetween = ["org", "preprint", "e-print", "eprint", "id"];

    private static readonly HashSet<string> Archives = new(StringComparer.Ordinal)
    {
        "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn", "chem-ph",
        "cmp-lg", "comp-gas", "cond-mat", "cs", "dg-ga", "funct-an", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th",
        "math", "math-ph", "mtrl-th", "nlin", "nucl-ex", "nucl-th", "patt-sol", "physics", "plasm-ph", "q-alg",
        "q-bio", "q-fin", "quant-ph", "solv-int", "stat", "supr-con",
    };

    /// <summary>The number in a URL of arxiv.org, or in the DOI that arXiv assigned to the paper; null if there is none.</summary>
    public static string? Carried(ReadLink link)
    {
        string host = UrlHost.Canonical(link.Host);
        int start = -1;
        if (host is "arxiv.org" || host.EndsWith(".arxiv.org", StringComparison.Ordinal))
            start = link.Tail.IndexOf('/', Math.Min(1, link.Tail.Length)) + 1;
        else if (host is "doi.org" or "dx.doi.org" && TextScan.Matches(link.Tail, 0, Doi))
            start = Doi.Length;
        return start > 0 ? Read(link.Tail, start, out _) : null;
    }

    /// <summary>Reads a citation such as <c>arXiv:1706.03762v2</c>: the word, a separator and the number.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static bool TryReadCited(string text, int start, out string? number, out int end)
    {
        number = null;
        end = start;
        if (text[start] is not ('a' or 'A') || !TextScan.Matches(text, start, "arxiv")
            || AsciiChar.IsLetter(TextScan.At(text, start - 1)))
            return false;
        int index = SkipSeparator(text, start + "arxiv".Length);
        foreach (string word in WordsBetween)
        {
            if (TextScan.Matches(text, index, word))
                index = SkipSeparator(text, index + word.Length);
        }
        // A number right after letters, as in arXivs1706.03762, is no citation.
        number = AsciiChar.IsLetterOrDigit(text[index - 1]) ? null : Read(text, index, out end);
        return number is not null;
    }

    private static int SkipSeparator(string text, int index)
    {
        int end = index + MaxSeparatorLength;
        while (index < end && (WhiteSpace.IsSpace(TextScan.At(text, index)) || IsSeparator(TextScan.At(text, index))))
            index++;
        return index;
    }

    private static bool IsSeparator(char c) => c is ':' or '.' or ',' or '-' or '/' or '(' or '[' or '#';

    /// <summary>The bare number at an index, and where it ends with its version; null if there is none.</summary>
    public static string? Read(string text, int start, out int end)
    {
        string? number = ReadModern(text, start, out end) ?? ReadOld(text, start, out end);
        int digits = end + 1;
        while (number is not null && TextScan.At(text, end) is 'v' or 'V' && AsciiChar.IsDigit(TextScan.At(text, digits)))
            digits++;
        if (digits > end + 1)
            end = digits;
        return number;
    }

    /// <summary><c>YYMM.number</c>, with four digits until 2014 and five since.</summary>
    private static string? ReadModern(string text, int start, out int end)
    {
        int length = string.CompareOrdinal(text, start, "15", 0, 2) < 0 ? 4 : 5;
        end = start + 5 + length;
        bool isNumber = IsYearAndMonth(text, start) && TextScan.At(text, start + 4) == '.'
            && AreDigits(text, start + 5, length);
        return isNumber ? text.Substring(start, end - start) : null;
    }

    /// <summary><c>archive.class/YYMMnumber</c>; the class is not part of the number.</summary>
    private static string? ReadOld(string text, int start, out int end)
    {
        int archive = start;
        while (archive - start < 10 && (AsciiChar.IsLower(TextScan.At(text, archive)) || TextScan.At(text, archive) == '-'))
            archive++;
        int slash = archive;
        if (TextScan.At(text, archive) == '.')
            slash += 3;
        end = slash + 8;
        if (TextScan.At(text, slash) != '/' || !IsYearAndMonth(text, slash + 1) || !AreDigits(text, slash + 5, 3))
            return null;
        string name = text.Substring(start, archive - start);
        return Archives.Contains(name) ? name + text.Substring(slash, end - slash) : null;
    }

    private static bool IsYearAndMonth(string text, int index)
    {
        for (int i = 0; i < 4; i++)
        {
            if (!AsciiChar.IsDigit(TextScan.At(text, index + i)))
                return false;
        }
        int month = ((text[index + 2] - '0') * 10) + (text[index + 3] - '0');
        return month is >= 1 and <= 12;
    }

    private static bool AreDigits(string text, int index, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!AsciiChar.IsDigit(TextScan.At(text, index + i)))
                return false;
        }
        return !AsciiChar.IsDigit(TextScan.At(text, index + count));
    }
}
