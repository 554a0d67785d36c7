using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Tells whether the words before a link say that it is the page of the project.</summary>
internal static class ProjectPageWords
{
    private const int Reach = 64;

    public static bool Announce(string text, int from, int start)
    {
        string before = "";
        string owner = "";
        int index = SentenceStart(text, Math.Max(from, start - Reach), start);
        while (index < start)
        {
            int end = index;
            while (end < start && Ascii.IsLetter(text[end]))
                end++;
            if (end == index)
            {
                index++;
                continue;
            }
            string word = text.Substring(index, end - index).ToLowerInvariant();
            // "project's web page": what stands between the owner and the page changes nothing.
            if (word is not ("s" or "web" or "home"))
            {
                owner = before;
                before = word;
            }
            if (IsPage(word) && (owner is "project" or "our" || IsLabel(text, end, start)))
                return true;
            index = end;
        }
        return false;
    }

    private static bool IsPage(string word) =>
        word is "page" or "pages" or "site" or "website" or "websites" or "webpage" or "webpages" or "homepage";

    /// <summary>Whether a colon follows the word: <c>Website: https://…</c>.</summary>
    private static bool IsLabel(string text, int end, int start)
    {
        int colon = Ascii.SkipGap(text, end);
        return colon < start && text[colon] == ':';
    }

    private static int SentenceStart(string text, int from, int start)
    {
        for (int i = start - 2; i >= from; i--)
        {
            if (text[i] is '.' or '!' or '?' or ';' && Ascii.IsSpace(text[i + 1]))
                return i + 1;
        }
        return from;
    }
}
