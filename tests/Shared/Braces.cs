namespace TypedCorpus.Tests;

/// <summary>Counts braces as BibTeX does, which ignores a backslash before one.</summary>
internal static class Braces
{
    /// <summary>Whether the braces of a file pair off.</summary>
    public static bool AreBalanced(string text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}
