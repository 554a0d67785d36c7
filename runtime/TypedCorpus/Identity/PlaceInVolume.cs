using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>Where a work stands in its journal or book, in the form in which places are compared; null where it is not said.</summary>
internal sealed record PlaceInVolume(string? Volume, string? Issue, string? FirstPage)
{
    /// <summary>The place where nothing is said.</summary>
    public static readonly PlaceInVolume None = new(null, null, null);

    /// <summary>The place by the texts of a bibliography.</summary>
    public static PlaceInVolume Of(string? volume, string? issue, string? pages) => new(NumberOf(volume), NumberOf(issue), NumberOf(pages));

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
