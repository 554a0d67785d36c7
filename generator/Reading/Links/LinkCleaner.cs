using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Finds where a URL ends and the sentence around it goes on.</summary>
internal static class LinkCleaner
{
    /// <summary>
    /// The end of the run of URL characters from <paramref name="index"/>, and in <paramref name="clean"/> the end
    /// of what of it belongs to the URL.
    /// </summary>
    public static int Extent(string text, int index, out int clean)
    {
        int start = index;
        Brackets brackets = new();
        while (index < text.Length && IsUrlCharacter(text[index]))
        {
            // A bracket that the URL did not open closes one of the sentence, as in [https://a.b](https://a.b).
            if (!brackets.Take(text[index], index) || IsNextUrl(text, start, index))
                break;
            index++;
        }
        clean = Trim(text, start, Math.Min(index, brackets.FirstOpen));
        return index;
    }

    // Braces group in LaTeX: \href{https://a.b}{https://a.b} and https://a.b{https://a.b} end there.
    private static bool IsUrlCharacter(char c) =>
        c is > ' ' and <= '~' and not ('<' or '>' or '{' or '}' or '"' or '\\' or '^' or '`' or '|');

    /// <summary>Whether the next URL is glued to this one, not carried by it (as <c>/web/2020/https://a.b</c>).</summary>
    private static bool IsNextUrl(string text, int start, int index) =>
        index > start && text[index] is 'h' or 'H' && text[index - 1] is not ('/' or '=')
        && (Ascii.Matches(text, index, "http://") || Ascii.Matches(text, index, "https://"));

    private static int Trim(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            end--;
        return end;
    }

    /// <summary>The brackets that are open, and where the outermost of them opened.</summary>
    private struct Brackets()
    {
        private Stack<char>? _closers;

        public int FirstOpen { get; private set; } = int.MaxValue;

        public bool Take(char c, int index)
        {
            if (c is '(' or '[')
            {
                _closers ??= new();
                if (_closers.Count == 0)
                    FirstOpen = index;
                _closers.Push(c == '(' ? ')' : ']');
                return true;
            }
            if (c is not (')' or ']'))
                return true;
            if (_closers is null || _closers.Count == 0 || _closers.Pop() != c)
                return false;
            if (_closers.Count == 0)
                FirstOpen = int.MaxValue;
            return true;
        }
    }
}
