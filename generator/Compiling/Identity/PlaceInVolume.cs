using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Identity;

/// <summary>Where a work stands in its journal or book, in the form in which places are compared; null where it is not said.</summary>
internal sealed record PlaceInVolume(string? Volume, string? Issue, string? FirstPage)
{
    private static readonly PlaceInVolume None = new(null, null, null);

    public static PlaceInVolume Of(BibliographyModel? bibliography) => bibliography is null
        ? None
        : new(NumberOf(bibliography.Volume), NumberOf(bibliography.Issue), NumberOf(bibliography.Pages));

    /// <summary>Whether two numbers are both said, and differ.</summary>
    public static bool Differ(string? left, string? right) => left is not null && right is not null && left != right;

    /// <summary>The first number of a text with the letters before it, without leading zeros: <c>e12</c> of <c>pp. E012–E15</c>.</summary>
    private static string? NumberOf(string? text)
    {
        if (text is null)
            return null;
        int start = 0;
        while (start < text.Length && !AsciiChar.IsDigit(text[start]))
            start++;
        if (start == text.Length)
            return WhiteSpace.IsBlank(text) ? null : CaseFolding.Fold(WhiteSpace.Trim(text));

        int end = start;
        while (end < text.Length && AsciiChar.IsDigit(text[end]))
            end++;
        while (start < end - 1 && text[start] == '0')
            start++;
        return text.Substring(start, end - start);
    }
}
