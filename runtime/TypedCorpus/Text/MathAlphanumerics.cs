namespace TypedCorpus.Text;

/// <summary>
/// The letters and digits of mathematics (U+1D400 to U+1D7FF), which papers paste from formulas: 𝐱 is read as x.
/// </summary>
internal static class MathAlphanumerics
{
    private const int Latin = 0x1D400;
    private const int DotlessI = 0x1D6A4;
    private const int DotlessJ = 0x1D6A5;
    private const int Greek = 0x1D6A8;
    private const int Digamma = 0x1D7CA;
    private const int Digits = 0x1D7CE;
    private const int End = 0x1D800;

    // One alphabet of the Greek block, case folded: capitals, nabla, small letters, the symbol forms.
    private const string GreekAlphabet = "αβγδεζηθικλμνξοπρθστυφχψω∇αβγδεζηθικλμνξοπρσστυφχψω∂εθκφρπ";

    /// <summary>The plain character for one of the block, case folded; or false where the block has no such letter.</summary>
    public static bool TryFold(int codePoint, out char plain)
    {
        plain = codePoint switch
        {
            < Latin or >= End => '\0',
            < DotlessI => (char)('a' + (codePoint - Latin) % 26),
            DotlessI => 'i',
            DotlessJ => 'j',
            < Greek => '\0',
            < Digamma => GreekAlphabet[(codePoint - Greek) % GreekAlphabet.Length],
            < Digits => codePoint < Digamma + 2 ? 'ϝ' : '\0',
            _ => (char)('0' + (codePoint - Digits) % 10),
        };
        return plain != '\0';
    }
}
