namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Finds which brackets belong together.</summary>
internal static class MarkdownBrackets
{
    /// <summary>For each opening bracket the index of the closing one; −1 for all other characters.</summary>
    public static int[] Match(string text)
    {
        int[] closing = new int[text.Length];
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            closing[i] = -1;
            if (text[i] == '\\' && i + 1 < text.Length)
                closing[++i] = -1;
            else if (text[i] == '[')
                open.Push(i);
            else if (text[i] == ']' && open.Count > 0)
                closing[open.Pop()] = i;
        }

        return closing;
    }

    /// <summary>The end of the code that a run of backticks opens; −1 if nothing closes it.</summary>
    public static int CodeEnd(string text, int start, int contentStart)
    {
        int length = contentStart - start;
        int most = Math.Min(text.Length, contentStart + 1000);
        for (int i = contentStart; i < most; i++)
        {
            int run = i;
            while (run < text.Length && text[run] == '`')
                run++;
            if (run - i == length)
                return run;
            i = Math.Max(i, run - 1);
        }

        return -1;
    }
}
