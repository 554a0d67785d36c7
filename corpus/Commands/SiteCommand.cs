using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Publishing;
using TypedCorpus.AspNetCore;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus site</c> writes the explorer as files for a server that only sends files.</summary>
internal static class SiteCommand
{
    public static Command Create(Session session)
    {
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder to write; of a site that an earlier run wrote there, what is no longer part of it is deleted.",
            Required = true,
        };
        var address = new Option<string?>("--base-url")
        {
            HelpName = "URL",
            Description = "Where the site will be, for search engines and previews; with it, there is a sitemap.",
        };
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "The name of the corpus on its pages." };
        var force = new Option<bool>("--force") { Description = "Write into a folder that has other files; they stay there." };

        var command = new Command("site", "Write the explorer as files, for GitHub Pages or any file server; search runs in the browser.")
        {
            output, address, title, force,
        };
        command.SetAction(result =>
        {
            string folder = result.GetRequiredValue(output);
            Uri? place = Checked(result.GetValue(address));
            int files = Write(session, folder, place, result.GetValue(title), result.GetValue(force));
            session.Error.WriteLine($"Wrote {CountText.Of(files, "file")} to {folder}");
        });
        return command;
    }

    private static int Write(Session session, string output, Uri? address, string? title, bool force)
    {
        var browser = BrowserFiles.Open();
        try
        {
            var folder = SiteFolder.Open(output, force);
            var explorer = new CorpusSite(
                session.Corpus,
                new PaperCorpusOptions { Title = title, Pages = PaperCorpusPages.Map, Ids = session.Opened.Ids });
            var site = new StaticSite(session.Opened.Compiled, explorer, browser, address);
            return ProgressNotice.While("Writing the pages", () => site.Write(folder).GetAwaiter().GetResult());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"cannot write the site: {failure.Message}");
        }
    }

    /// <exception cref="UserErrorException">The text is not the address of a site.</exception>
    private static Uri? Checked(string? text)
    {
        if (text is null)
            return null;
        bool isAddress = Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Query.Length == 0 && address.Fragment.Length == 0;
        return isAddress
            ? address
            : throw new UserErrorException($"--base-url must be an address such as https://example.org/papers; '{text}' is not one.");
    }
}
