using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The host of a link in one form: in lower case, without <c>www.</c> and port, and by its full name.</summary>
internal static class UrlHost
{
    public static string Of(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = url.IndexOf('/', start);
        return Canonical(url.Substring(start, (end < 0 ? url.Length : end) - start));
    }

    public static string Canonical(string host)
    {
        int port = host.IndexOf(':');
        string name = CaseFolding.Fold(port < 0 ? host : host.Substring(0, port));
        if (name.StartsWith("www.", StringComparison.Ordinal))
            name = name.Substring(4);
        return name == "hf.co" ? "huggingface.co" : name;
    }
}
