using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>A URL as read: its scheme, its host as written, what follows the host, and where the text goes on.</summary>
internal readonly record struct ReadLink(string Scheme, string Host, string Tail, int End)
{
    public string Url => Scheme + Host + Tail;
}

/// <summary>Reads the URL that begins at a place of the text, if one does.</summary>
internal static class LinkReader
{
    /// <summary>What is longer is no address that an author wrote, and System.Uri has a limit too.</summary>
    private const int MaxTailLength = 2000;

    [MethodImpl(Jit.OptimizeInGenerator)]
    public static bool TryRead(string text, int start, out ReadLink link)
    {
        link = default;
        int host = Scheme.End(text, start, out string scheme, out bool loose);
        bool hasScheme = host >= 0;
        if (!hasScheme)
        {
            if (!CanBegin(text, start))
                return false;
            host = start;
        }

        int end = HostName.End(text, host);
        string name = text.Substring(host, end - host);
        if (end == host && !(hasScheme && BrokenUrl.TryJoinHost(text, host, out name, out end)))
            return false;
        if (Ascii.At(text, end) == '@')
            return false;
        if ((!hasScheme || loose) && !StandsAlone(text, name, end))
            return false;

        return TryReadTail(text, scheme, name, end, out link);
    }

    private static bool TryReadTail(string text, string scheme, string host, int end, out ReadLink link)
    {
        int path = BrokenUrl.PathStart(text, host, end);
        string root = path == end ? "" : "/";
        int begin = path == end ? PortEnd(text, end) : path;
        int stop = begin;
        int clean = begin;
        if (root.Length > 0 || Ascii.At(text, begin) is '/' or '?' or '#')
            stop = LinkCleaner.Extent(text, begin, out clean);
        string tail = root + text.Substring(path, clean - path);
        link = new ReadLink(scheme, host, tail, stop);
        return tail.Length <= MaxTailLength;
    }

    /// <summary>Whether a name that no scheme announces is an address: a word like any other is the rule.</summary>
    private static bool StandsAlone(string text, string host, int end)
    {
        if (Ascii.Matches(host, 0, "www.") && host.IndexOf('.', 4) > 0)
            return true;
        if (KnownHosts.IsPagesHost(host))
            return true;
        char first = Ascii.At(text, end + 1);
        bool hasPath = Ascii.At(text, end) == '/' && (Ascii.IsLetterOrDigit(first) || first is '~' or '_' or '@');
        return hasPath && (KnownHosts.IsKnown(host) || HostName.IsUnmistakable(host));
    }

    /// <summary>Whether a name can begin here: not inside a word, a path or an e-mail address.</summary>
    private static bool CanBegin(string text, int start)
    {
        if (!Ascii.IsLetterOrDigit(Ascii.At(text, start)))
            return false;
        char before = Ascii.At(text, start - 1);
        bool isLatinLetter = before is >= '\u00C0' and <= '\u024F';
        return !isLatinLetter && !Ascii.IsLetterOrDigit(before)
            && before is not ('.' or '-' or '_' or '@' or '/' or '\\' or '=' or '&' or '%' or '+' or '#');
    }

    private static int PortEnd(string text, int index)
    {
        if (Ascii.At(text, index) != ':')
            return index;
        int end = index + 1;
        int port = 0;
        for (; Ascii.IsDigit(Ascii.At(text, end)) && port <= ushort.MaxValue; end++)
            port = (port * 10) + (text[end] - '0');
        return end == index + 1 || port > ushort.MaxValue ? index : end;
    }
}
