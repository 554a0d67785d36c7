using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus.AspNetCore.Common;

/// <summary>Recognizes the URLs that the app may link to or open.</summary>
/// <remarks>Links come from documents, which are not trusted: a URL of another scheme could start a program or run a script.</remarks>
internal static class WebUrl
{
    public static bool IsValid(string text) => TryParse(text, out _);

    /// <summary>Parses an absolute URL with the scheme <c>http</c> or <c>https</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
}
