using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>
/// Puts together the URLs that a line break of the source took apart, where nothing else can be meant:
/// <c>https://github. com/o/n</c> and <c>https://github.com/ o/n</c>.
/// </summary>
internal static class BrokenUrl
{
    private const int MaxNameLength = 100;

    public static bool TryJoinHost(string text, int start, out string host, out int end)
    {
        host = "";
        end = start;
        int dot = start;
        while (dot - start < MaxNameLength && Ascii.IsLetter(Ascii.At(text, dot)))
            dot++;
        int next = dot + 2;
        if (Ascii.At(text, dot) != '.' || Ascii.At(text, dot + 1) != ' ')
            return false;
        int stop = next;
        while (stop - next < MaxNameLength && Ascii.IsLower(Ascii.At(text, stop)))
            stop++;
        if (Ascii.At(text, stop) != '/')
            return false;
        host = text.Substring(start, dot + 1 - start) + text.Substring(next, stop - next);
        end = stop;
        return KnownHosts.IsRepositoryHost(host);
    }

    /// <summary>Where the owner begins after <c>/ </c>; <paramref name="end"/>, the end of the host, as a rule.</summary>
    public static int PathStart(string text, string host, int end)
    {
        if (Ascii.At(text, end) != '/' || Ascii.At(text, end + 1) != ' ' || !KnownHosts.IsRepositoryHost(host))
            return end;
        int owner = NameEnd(text, end + 2);
        bool hasName = owner > end + 2 && Ascii.At(text, owner) == '/' && NameEnd(text, owner + 1) > owner + 1;
        return hasName ? end + 2 : end;
    }

    private static int NameEnd(string text, int index)
    {
        int end = index;
        while (end - index < MaxNameLength && RepositoryPath.IsNameCharacter(Ascii.At(text, end)))
            end++;
        return end;
    }
}
