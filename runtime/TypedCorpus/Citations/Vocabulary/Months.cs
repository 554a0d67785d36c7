using TypedCorpus.Text;

namespace TypedCorpus.Citations.Vocabulary;

/// <summary>The months by their English names, their short names and their numbers from 1 to 12.</summary>
internal static class Months
{
    /// <summary>A short name is the beginning of the name: <c>Jan</c>, <c>Feb</c>, …</summary>
    public const int ShortLength = 3;

    public static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>The short name of a month: <c>Mar</c>.</summary>
    public static string Short(int month) => Names[month - 1].Substring(0, ShortLength);

    /// <summary>The macro of a month, which BibTeX styles define: <c>mar</c>.</summary>
    public static string Macro(int month) => CaseFolding.Fold(Short(month));

    /// <summary>The number of a name in any case, or of at least three letters of it, as in <c>Sept</c>; else 0.</summary>
    public static int Named(string word) => word.Length < ShortLength
        ? 0
        : Array.FindIndex(Names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
}
