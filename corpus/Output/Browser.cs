using System.ComponentModel;
using System.Diagnostics;
using TypedCorpus.App.Common;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Output;

/// <summary>Opens pages in the user's browser.</summary>
internal static class Browser
{
    /// <exception cref="UserErrorException">The link is not a web link, or the system has no program to open it.</exception>
    public static void Open(string link)
    {
        // The system would just as well run a program, and the link comes from a document.
        if (!WebUrl.TryParse(link, out Uri? url))
            throw new UserErrorException($"cannot open '{link}': it is not a web link.");

        try
        {
            Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception failure)
        {
            throw new UserErrorException($"cannot open '{link}': {failure.Message}");
        }
    }
}
