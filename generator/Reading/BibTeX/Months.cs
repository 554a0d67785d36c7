namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>The months by their English names, their usual short forms and their numbers.</summary>
internal static class Months
{
    /// <summary>The macro of a month is its name's beginning: jan, feb, ….</summary>
    public const int MacroLength = 3;

    public static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>From 1 to 12 for a name or at least three letters of it, as in <c>Sept</c>; else 0.</summary>
    public static int Named(string word)
    {
        if (word.Length < MacroLength)
            return 0;
        int index = Array.FindIndex(Names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index + 1;
    }
}
