using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Embedding;

/// <summary>
/// A model in a program of its own, which is large: it reads lines of JSON arrays of texts, and answers each with a line of their
/// vectors.
/// </summary>
internal sealed class ProgramGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly string _program;
    private readonly Process _process;
    private readonly SemaphoreSlim _turn = new(1);

    private ProgramGenerator(string program, Process process)
    {
        _program = program;
        _process = process;
    }

    /// <exception cref="UserErrorException">The program is not installed.</exception>
    public static ProgramGenerator Start(string program)
    {
        try
        {
            Process process = Process.Start(new ProcessStartInfo(program)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
                UseShellExecute = false,
            })!;
            return new(program, process);
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            throw new UserErrorException(
                $"the model runs in the program '{program}', which is not there: install it by 'dotnet tool install --global TypedCorpus.MiniLM', "
                + "or take one by --endpoint and --model.");
        }
    }

    /// <exception cref="UserErrorException">The program ended or answered something else.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(values.ToArray())).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(cancellationToken).ConfigureAwait(false);
            string? answer = await _process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            float[][] vectors = answer is null ? throw Failed("ended without an answer") : JsonSerializer.Deserialize<float[][]>(answer)!;
            return new(vectors.Select(static vector => new Embedding<float>(vector)));
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            throw Failed($"cannot be used: {failure.Message}");
        }
        finally
        {
            _turn.Release();
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        try
        {
            // It ends when there is nothing more to read.
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        _process.Dispose();
        _turn.Dispose();
    }

    private UserErrorException Failed(string what) => new($"the program '{_program}' of the model {what}.");
}
