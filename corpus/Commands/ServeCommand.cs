using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using TypedCorpus.App.Explorer;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus serve</c>: shows the corpus in a browser.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <param name="session">What every command works with.</param>
    /// <param name="open">Gives what is shown: no other command has to wait for it.</param>
    public static Command Create(Session session, Func<CorpusSite> open)
    {
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "The port to listen at; 0 for any that is free.",
            DefaultValueFactory = _ => DefaultPort,
        };
        var address = new Option<string>("--address")
        {
            HelpName = "IP",
            Description = "The address to listen at. Others than this machine see the corpus at one that is not loopback.",
            DefaultValueFactory = _ => IPAddress.Loopback.ToString(),
        };
        var browser = new Option<bool>("--browser") { Description = "Open the page in the browser." };

        var command = new Command("serve", "Show the corpus in a browser: search, papers, documents and a map.") { port, address, browser };
        command.SetAction(result =>
        {
            if (result.GetValue(port) is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
                throw new CommandFailedException($"--port must be from {IPEndPoint.MinPort} to {NumberText.Plain(IPEndPoint.MaxPort)}.");
            if (!IPAddress.TryParse(result.GetValue(address), out IPAddress? ip))
                throw new CommandFailedException($"--address must be an IP address, and '{result.GetValue(address)}' is none.");
            return Run(session, open(), ip, result.GetValue(port), result.GetValue(browser));
        });
        return command;
    }

    private static async Task<int> Run(Session session, CorpusSite site, IPAddress address, int port, bool opensBrowser)
    {
        WebApplication app = ExplorerServer.Create(site, address, port);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync().ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is IOException or SocketException)
            {
                throw new CommandFailedException(
                    $"cannot listen at {new IPEndPoint(address, port)}: {(failure.InnerException ?? failure).Message}. Choose another port with --port, or --port 0 for any that is free.");
            }

            // So that the first query takes the time that all others take.
            _ = Task.Run(() => site.Corpus.Search(site.Name).DidYouMean);
            string url = app.Urls.First();
            session.Screen.Writer.WriteLine($"{NumberText.Grouped(site.Corpus.Count)} papers at {url} (Ctrl+C ends)");
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
        catch (CommandFailedException failure)
        {
            // The page is there all the same.
            session.Error.WriteLine($"corpus: {failure.Message}");
        }
    }
}
