using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.AI;
using TypedCorpus.App.Common;
using TypedCorpus.App.Embedding;
using TypedCorpus.Embeddings;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus embed</c> makes or updates the file of the vectors of papers.</summary>
internal static class EmbedCommand
{
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(5);

    public static Command Create(Session session)
    {
        Argument<string[]> paths = PathsArgument.Create("The documents whose papers get vectors: files, folders and globs.");
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "NAME.vectors",
            Description = "The file to make or update. Put it beside the documents, and commit it with them.",
            Required = true,
        };
        var model = new Option<string>("--model")
        {
            HelpName = "NAME",
            Description = "The name of the model; a file of another model is made anew.",
            DefaultValueFactory = _ => EmbeddingModel.Local,
        };
        var batch = new Option<int>("--batch")
        {
            HelpName = "N",
            Description = "The number of texts that the model gets at once, from 1 to 2048.",
            DefaultValueFactory = _ => 16,
        };
        Option<string?> endpoint = Endpoint();

        var command = new Command("embed", "Make or update the vectors of papers, by a model on this machine or at an address; only what is new or changed.")
        {
            paths, output, model, endpoint, batch,
        };
        command.SetAction(result =>
        {
            string file = result.GetRequiredValue(output);
            if (!file.EndsWith(".vectors", StringComparison.OrdinalIgnoreCase))
                throw new UserErrorException($"'{file}' does not end in .vectors, by which a corpus knows such files.");
            if (result.GetValue(batch) is < 1 or > 2048)
                throw new UserErrorException("--batch takes a number from 1 to 2048.");
            // Errors of the file itself must not keep it from being made again.
            session.Use([.. PathsArgument.Paths(result, paths)], without: ".vectors");
            using IEmbeddingGenerator<string, Embedding<float>> generator = EmbeddingModel.Open(result.GetValue(model)!, result.GetValue(endpoint));
            Update(session, new(generator, result.GetValue(model)!) { BatchSize = result.GetValue(batch) }, file);
        });
        return command;
    }

    /// <summary>The option by which commands take a model at an address.</summary>
    public static Option<string?> Endpoint() => new("--endpoint")
    {
        HelpName = "URL",
        Description = $"The address of a model that speaks as OpenAI does, such as http://localhost:11434/v1; also in {EmbeddingModel.EndpointVariable}. "
            + $"{EmbeddingModel.KeyVariable} has its key. Without it, the model runs on this machine.",
    };

    private static void Update(Session session, PaperEmbedder embedder, string file)
    {
        using var stop = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs press)
        {
            press.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += Stop;
        try
        {
            EmbeddingSummary summary = embedder.UpdateAsync(session.Corpus, file, new Reporter(session.Error), stop.Token).GetAwaiter().GetResult();
            session.Error.WriteLine(
                $"Wrote {file}: {CountText.Of(summary.Made, "vector")} made, {summary.Kept} kept, {summary.Removed} removed");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw new UserErrorException("stopped; the next run goes on from here.");
        }
        catch (Exception failure) when (EmbeddingModel.IsOfModel(failure))
        {
            throw new UserErrorException($"the model cannot be asked: {EmbeddingModel.Describe(failure)} What was made is kept; the next run goes on from here.");
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
        }
    }

    private sealed class Reporter(TextWriter error) : IProgress<EmbeddingProgress>
    {
        private readonly Stopwatch _since = Stopwatch.StartNew();

        public void Report(EmbeddingProgress value)
        {
            if (_since.Elapsed < ReportEvery)
                return;
            error.WriteLine($"{value.Done} of {value.Total} vectors");
            _since.Restart();
        }
    }
}
