using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The bare DOI or arXiv number in the ways that people write one: <c>https://doi.org/10.1145/3292500</c>,
/// <c>doi:10.1145/3292500</c>, <c>arXiv:1706.03762v5</c>, <c>https://arxiv.org/pdf/1706.03762.pdf</c>.
/// </summary>
internal static class IdentifierKey
{
    private const string Pdf = ".pdf";

    /// <summary>The length that no arXiv number reaches, including its version.</summary>
    private const int LongestNumber = 32;

    /// <summary>Returns the identifier in a key without scheme, or nothing if there is none or the key is one already.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> key)
    {
        if (!MayHaveOne(key))
            return default;
        ReadOnlySpan<char> bare = OfAny(key);
        return bare.Length < key.Length ? bare : default;
    }

    /// <summary>Whether a key may contain an identifier. Rejects nearly all titles by four letters, with few branches.</summary>
    public static bool MayHaveOne(ReadOnlySpan<char> key)
    {
        if (key.Length < 4)
            return false;

        int first = key[0] | 0x20;
        int second = key[1] | 0x20;
        int third = key[2] | 0x20;
        bool isDoi = (first == 'd') & (((second == 'o') & (third == 'i')) | (second == 'x'));
        bool isArxiv = ((first == 'a') & (second == 'r') & (third == 'x')) | ((first == 'e') & (second == 'x') & (third == 'p'));
        bool isNumber = (key.Length < LongestNumber) & AsciiChar.IsDigit(key[key.Length - 1]);
        return isDoi | isArxiv | isNumber;
    }

    private static ReadOnlySpan<char> OfAny(ReadOnlySpan<char> text)
    {
        if (TryCut(ref text, "doi.org/") || TryCut(ref text, "dx.doi.org/") || TryCut(ref text, "doi:"))
        {
            text = WhiteSpace.TrimStart(text);
            return CaseFolding.StartsWith(text, "10.") ? text : default;
        }

        if (TryCut(ref text, "arxiv.org/") || TryCut(ref text, "export.arxiv.org/"))
        {
            bool isPaper = TryCut(ref text, "abs/") || TryCut(ref text, "pdf/") || TryCut(ref text, "html/");
            return isPaper ? ArxivNumber(BeforeQuery(text)) : default;
        }

        if (TryCut(ref text, "arxiv:"))
            return ArxivNumber(WhiteSpace.TrimStart(text));
        // A number without prefix counts, so that its version is removed.
        return text.Length is > 8 and < LongestNumber && AsciiChar.IsDigit(text[text.Length - 1]) ? ArxivNumber(text) : default;
    }

    /// <summary>Returns a number such as <c>1706.03762</c> or <c>hep-th/9901001</c>, without version and file extension.</summary>
    private static ReadOnlySpan<char> ArxivNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > Pdf.Length && CaseFolding.StartsWith(text.Slice(text.Length - Pdf.Length), Pdf))
            text = text.Slice(0, text.Length - Pdf.Length);

        int end = text.Length;
        while (end > 0 && AsciiChar.IsDigit(text[end - 1]))
            end--;
        bool hasVersion = end > 0 && end < text.Length && text[end - 1] is 'v' or 'V';
        if (hasVersion)
            text = text.Slice(0, end - 1);
        return IsNew(text) || IsOld(text) ? text : default;
    }

    private static bool IsNew(ReadOnlySpan<char> text) =>
        text.Length is 9 or 10 && text[4] == '.' && AreDigits(text.Slice(0, 4)) && AreDigits(text.Slice(5));

    private static bool IsOld(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash > 1 && text.Length - slash - 1 == 7 && AreDigits(text.Slice(slash + 1));
    }

    private static ReadOnlySpan<char> BeforeQuery(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('?', '#');
        return end < 0 ? text : text.Slice(0, end);
    }

    private static bool TryCut(ref ReadOnlySpan<char> text, string prefix)
    {
        bool starts = CaseFolding.StartsWith(text, prefix);
        if (starts)
            text = text.Slice(prefix.Length);
        return starts;
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!AsciiChar.IsDigit(c))
                return false;
        }

        return text.Length > 0;
    }
}
