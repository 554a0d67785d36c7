using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Reads URLs, also those without a scheme and those that line breaks of the source split.</summary>
internal static class LinkReader
{
    /// <summary>Authors do not write longer URLs, and <c>System.Uri</c> has a limit too.</summary>
    private const int MaxTailLength = 2000;

    private const int MaxNameLength = 100;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static bool TryRead(string text, int start, out ReadLink link)
    {
        link = default;
        int host = SchemeEnd(text, start, out string scheme, out bool isLoose);
        bool hasScheme = host >= 0;
        if (!hasScheme)
        {
            if (!CanBegin(text, start))
                return false;
            host = start;
        }

        int end = HostName.End(text, host);
        string name = text.Substring(host, end - host);
        if (end == host && !(hasScheme && TryJoinHost(text, host, out name, out end)))
            return false;
        if (TextScan.At(text, end) == '@')
            return false;
        if ((!hasScheme || isLoose) && !StandsAlone(text, name, end))
            return false;

        return TryReadTail(text, scheme, name, end, out link);
    }

    private static bool TryReadTail(string text, string scheme, string host, int end, out ReadLink link)
    {
        int path = PathStart(text, host, end);
        string root = path == end ? "" : "/";
        int begin = path == end ? PortEnd(text, end) : path;
        int stop = begin;
        int clean = begin;
        if (root.Length > 0 || TextScan.At(text, begin) is '/' or '?' or '#')
            stop = UrlEnd.Find(text, begin, out clean);
        string tail = root + text.Substring(path, clean - path);
        link = new ReadLink(scheme, host, tail, stop);
        return tail.Length <= MaxTailLength;
    }

    /// <summary>Whether a name without a scheme is the host of a URL rather than an ordinary word.</summary>
    private static bool StandsAlone(string text, string host, int end)
    {
        if (TextScan.Matches(host, 0, "www.") && host.IndexOf('.', 4) > 0)
            return true;
        if (KnownHosts.IsPagesHost(host))
            return true;
        char first = TextScan.At(text, end + 1);
        bool hasPath = TextScan.At(text, end) == '/' && (AsciiChar.IsLetterOrDigit(first) || first is '~' or '_' or '@');
        return hasPath && (KnownHosts.IsKnown(host) || HostName.IsUnmistakable(host));
    }

    /// <summary>Whether a URL can begin here, which it cannot within a word, a path or an e-mail address.</summary>
    private static bool CanBegin(string text, int start)
    {
        if (!AsciiChar.IsLetterOrDigit(TextScan.At(text, start)))
            return false;
        char before = TextScan.At(text, start - 1);
        bool isLatinLetter = before is >= '\u00C0' and <= '\u024F';
        return !isLatinLetter && !AsciiChar.IsLetterOrDigit(before)
            && before is not ('.' or '-' or '_' or '@' or '/' or '\\' or '=' or '&' or '%' or '+' or '#');
    }

    private static int PortEnd(string text, int index)
    {
        if (TextScan.At(text, index) != ':')
            return index;
        int end = index + 1;
        int port = 0;
        for (; AsciiChar.IsDigit(TextScan.At(text, end)) && port <= ushort.MaxValue; end++)
            port = (port * 10) + (text[end] - '0');
        return end == index + 1 || port > ushort.MaxValue ? index : end;
    }

    /// <summary>
    /// The end of the scheme at <paramref name="start"/>, or −1. A scheme that lost its colon or that a line break split is
    /// <paramref name="isLoose"/>: the text after it must look like a host by itself.
    /// </summary>
    private static int SchemeEnd(string text, int start, out string scheme, out bool isLoose)
    {
        scheme = WebAddress.Https;
        isLoose = false;
        if (TextScan.At(text, start) is not ('h' or 'H') || !TextScan.Matches(text, start, "http"))
            return -1;
        int index = start + 4;
        if (TextScan.At(text, index) is 's' or 'S')
            index++;
        else
            scheme = WebAddress.Http;

        int colon = TextScan.SkipGap(text, index);
        bool hasColon = TextScan.At(text, colon) == ':';
        int slash = hasColon ? TextScan.SkipGap(text, colon + 1) : index;
        if (TextScan.At(text, slash) != '/' || TextScan.At(text, slash + 1) != '/')
            return -1;
        int end = TextScan.SkipGap(text, slash + 2);
        isLoose = !hasColon || end != slash + 2;
        return end;
    }

    /// <summary>Joins a host that a line break split and that nothing else can mean: <c>https://github. com/o/n</c>.</summary>
    private static bool TryJoinHost(string text, int start, out string host, out int end)
    {
        host = "";
        end = start;
        int dot = start;
        while (dot - start < MaxNameLength && AsciiChar.IsLetter(TextScan.At(text, dot)))
            dot++;
        int next = dot + 2;
        if (TextScan.At(text, dot) != '.' || TextScan.At(text, dot + 1) != ' ')
            return false;
        int stop = next;
        while (stop - next < MaxNameLength && AsciiChar.IsLower(TextScan.At(text, stop)))
            stop++;
        if (TextScan.At(text, stop) != '/')
            return false;
        host = text.Substring(start, dot + 1 - start) + text.Substring(next, stop - next);
        end = stop;
        return KnownHosts.IsRepositoryHost(host);
    }

    /// <summary>Where the owner begins in <c>github.com/ owner/name</c>; otherwise <paramref name="end"/>, the end of the host.</summary>
    private static int PathStart(string text, string host, int end)
    {
        if (TextScan.At(text, end) != '/' || TextScan.At(text, end + 1) != ' ' || !KnownHosts.IsRepositoryHost(host))
            return end;
        int owner = NameEnd(text, end + 2);
        bool hasName = owner > end + 2 && TextScan.At(text, owner) == '/' && NameEnd(text, owner + 1) > owner + 1;
        return hasName ? end + 2 : end;
    }

    private static int NameEnd(string text, int index)
    {
        int end = index;
        while (end - index < MaxNameLength && RepositoryPath.IsNameCharacter(TextScan.At(text, end)))
            end++;
        return end;
    }
}

/// <summary>A URL: its scheme, its host as written, the part after the host, and where it ends in the text.</summary>
internal readonly record struct ReadLink(string Scheme, string Host, string Tail, int End)
{
    public string Url => Scheme + Host + Tail;
}
