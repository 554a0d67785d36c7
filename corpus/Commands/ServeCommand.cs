using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using TypedCorpus.App.Common;
using TypedCorpus.App.Output;
using TypedCorpus.App.Serving;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus serve</c> shows the corpus in a browser.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <param name="session">The corpus and the streams.</param>
    /// <param name="open">Creates the site. It is not called by other commands, which would have to wait for it.</param>
    public static Command Create(Session session, Func<CorpusSite> open)
    {
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "The port to listen on; 0 for any free port.",
            DefaultValueFactory = _ => DefaultPort,
        };
        var address = new Option<string>("--address")
        {
            HelpName = "IP",
            Description = "The address to listen on. At an address that is not loopback, other machines can see the corpus too.",
            DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
        };
        var browser = new Option<bool>("--browser") { Description = "Open the start page in the browser." };

        var rate = new Option<int?>("--rate")
        {
            HelpName = "N",
            Description = "The maximum number of requests of one client in a second; by default there is none.",
        };

        var command = new Command("serve", "Show the corpus in a browser, with search, papers, documents and a map.") { port, address, browser, rate };
        command.SetAction(result =>
        {
            if (result.GetValue(port) is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
                throw new UserErrorException($"--port must be from {IPEndPoint.MinPort} to {NumberText.Plain(IPEndPoint.MaxPort)}.");
            if (!IPAddress.TryParse(result.GetValue(address), out IPAddress? ip))
                throw new UserErrorException($"--address must be an IP address; '{result.GetValue(address)}' is not one.");
            if (result.GetValue(rate) is < 1)
                throw new UserErrorException("--rate must be at least 1.");
            if (OpenFiles.Limit() is { } limit and < OpenFiles.Needed)
                throw new UserErrorException($"a server needs {OpenFiles.Needed} open files, and the limit is {limit}. Raise it with 'ulimit -n 1024'.");
            var limits = new ServerLimits(RequestsPerSecond: result.GetValue(rate));
            return Run(session, open(), new(ip, result.GetValue(port)), limits, result.GetValue(browser));
        });
        return command;
    }

    private static async Task<int> Run(Session session, CorpusSite site, IPEndPoint place, ServerLimits limits, bool opensBrowser)
    {
        WebApplication app = ExplorerServer.Create(site, place, limits);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync().ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is IOException or SocketException)
            {
                throw new UserErrorException(
                    $"cannot listen on {place}: {(failure.InnerException ?? failure).Message}. Choose another port with --port, or any free port with --port 0.");
            }

            // Warms up the search, so that the first query is as quick as the others.
            _ = Task.Run(() => site.Corpus.Search(site.Name).GetSuggestion());
            string url = app.Urls.First();
            session.Screen.Writer.WriteLine($"{NumberText.Papers(site.Corpus.Count)} at {url} (press Ctrl+C to stop)");
            session.Screen.Flush();
            if (opensBrowser)
                Open(session, url);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
    }

    private static void Open(Session session, string url)
    {
        try
        {
            Browser.Open(url);
        }
        catch (UserErrorException failure)
        {
            // The server runs nevertheless.
            session.Error.WriteLine($"corpus: {failure.Message}");
        }
    }
}
