using System.Diagnostics;
using System.Threading.Channels;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The app under <c>dotnet watch</c>.</summary>
public sealed class WatchTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task An_edited_document_starts_the_app_again_with_the_new_papers()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable)
            .Write("app/documents/a.txt", Consumer.Listing("Seer"))
            .Write("app/Program.cs", """
                Console.WriteLine($"papers: {Papers.All.Count}");
                Thread.Sleep(Timeout.Infinite);
                [PaperCorpus] static partial class Papers;
                """);
        ProcessStartInfo start = Dotnet.Start("dotnet", workspace.PathOf("app"), [], ["watch", "run", "--non-interactive"]);
        using Process watch = Process.Start(start)!;
        var lines = Channel.CreateUnbounded<string>();
        // The app prints to one of them, and the watcher to the other.
        watch.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        try
        {
            await ReadUntilAsync(lines.Reader, "papers: 2", "Waiting for changes");
            File.AppendAllText(workspace.PathOf("app/documents/a.txt"), Consumer.Entries("Added"));
            await ReadUntilAsync(lines.Reader, "papers: 4");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static async Task ReadUntilAsync(ChannelReader<string> lines, params string[] texts)
    {
        using var timeout = new CancellationTokenSource(Dotnet.Timeout);
        var read = new List<string>();
        try
        {
            while (!texts.All(text => read.Exists(line => line.Contains(text, StringComparison.Ordinal))))
                read.Add(await lines.ReadAsync(timeout.Token));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Not all of {string.Join(", ", texts)} was printed:\n{string.Join('\n', read)}");
        }
    }
}
