using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Finds where a URL ends within a sentence.</summary>
internal static class UrlEnd
{
    /// <summary>
    /// The end of the URL characters from <paramref name="index"/> on, and in <paramref name="clean"/> the end of the URL
    /// without the punctuation of the sentence.
    /// </summary>
    public static int Find(string text, int index, out int clean)
    {
        int start = index;
        Brackets brackets = new();
        while (index < text.Length && IsUrlCharacter(text[index]))
        {
            // A bracket that was not opened in the URL belongs to the sentence, as in [https://a.b](https://a.b).
            if (!brackets.Take(text[index], index) || IsNextUrl(text, start, index))
                break;
            index++;
        }
        clean = Trim(text, start, Math.Min(index, brackets.FirstOpen));
        return index;
    }

    // Braces are groups of LaTeX, which end a URL: \href{https://a.b}{https://a.b} and https://a.b{https://a.b}.
    private static bool IsUrlCharacter(char c) =>
        c is > ' ' and <= '~' and not ('<' or '>' or '{' or '}' or '"' or '\\' or '^' or '`' or '|');

    /// <summary>
    /// Whether another URL follows without a space, rather than being part of the path as in <c>/web/2020/https://a.b</c>.
    /// </summary>
    private static bool IsNextUrl(string text, int start, int index) =>
        index > start && text[index] is 'h' or 'H' && text[index - 1] is not ('/' or '=')
        && WebAddress.SchemeLength(text.AsSpan(index)) > 0;

    private static int Trim(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            end--;
        return end;
    }

    /// <summary>The open brackets, and where the outermost of them was opened.</summary>
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
