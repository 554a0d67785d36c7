namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Which addresses a page may lead to: a document could give a script as one.</summary>
internal static class WebAddress
{
    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>A link to an address, or the text alone if it is none of the web.</summary>
    public static Html Link(string address, string text) => IsWeb(address)
        ? $"""<a href="{address}" rel="noreferrer"><bdi>{text}</bdi></a>"""
        : (Html)$"<bdi>{text}</bdi>";
}
