using System.ComponentModel;
using System.Diagnostics;
using TypedCorpus.App.Commands;

namespace TypedCorpus.App.Output;

/// <summary>The browser of the user, as the system knows it.</summary>
internal static class Browser
{
    /// <exception cref="CommandFailedException">The link is none of the web, or the system has nothing to open it.</exception>
    public static void Open(string link)
    {
        // The system would run a file or any other scheme's program as well, and the link is a document's.
        if (!Uri.TryCreate(link, UriKind.Absolute, out Uri? uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new CommandFailedException($"only links of the web are opened, and '{link}' is none.");

        try
        {
            Process.Start(new ProcessStartInfo(uri.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception failure)
        {
            throw new CommandFailedException($"cannot open '{link}': {failure.Message}");
        }
    }
}
