using System.Runtime.InteropServices;
using System.Text.Json;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>The program of <c>Contenders/</c>, built with a corpus.</summary>
internal sealed class ContendersProgram
{
    private readonly string _folder;

    private ContendersProgram(string folder)
    {
        _folder = folder;
    }

    /// <summary>Builds the program; prints the error and returns null if that fails.</summary>
    /// <param name="folder">Where to build.</param>
    /// <param name="documents">The documents to compile in.</param>
    /// <param name="papers">Their papers, for the contenders that do not compile documents.</param>
    /// <param name="isReadyToRun">Whether the program is compiled to machine code, or only what the packages precompile.</param>
    public static ContendersProgram? Build(TemporaryFolder folder, TestDocument[] documents, PaperCorpus papers, bool isReadyToRun)
    {
        string output = folder[isReadyToRun ? "ready-to-run" : "plain"];
        WriteDocuments(folder["documents"], documents);
        WriteJson(folder["papers.json"], papers);
        CommandResult result = CommandLine.Run("dotnet",
        [
            "publish", Checkout.PathOf("tests", "Benchmarks", "Contenders", "Contenders.csproj"),
            "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-o", output, "--artifacts-path", folder["artifacts"], "-nodeReuse:false",
            // A document may cause warnings.
            "-p:UseSharedCompilation=false", "-p:TreatWarningsAsErrors=false",
            $"-p:ContendersReadyToRun={isReadyToRun}",
            $"-p:ContendersDocuments={folder["documents"]}/",
            $"-p:ContendersJson={folder["papers.json"]}",
        ]);
        if (!result.Succeeded)
        {
            Console.WriteLine($"{(isReadyToRun ? "ReadyToRun" : "The program")} could not be built: {result.FirstError}\n");
            return null;
        }

        SqliteIndex.WriteFile(Path.Combine(output, "papers.db"), papers);
        LuceneIndex.WriteFolder(Path.Combine(output, "papers.lucene"), papers);
        return new(output);
    }

    public CommandResult Run(string contender, string task, string text)
    {
        CommandResult result = CommandLine.Run(Path.Combine(_folder, "Contenders"), [contender, task, text]);
        return result.Succeeded ? result : throw new InvalidOperationException(result.Output);
    }

    private static void WriteDocuments(string folder, TestDocument[] documents)
    {
        Directory.CreateDirectory(folder);
        foreach (TestDocument document in documents)
            File.WriteAllBytes(Path.Combine(folder, document.Name), document.Bytes);
    }

    private static void WriteJson(string file, PaperCorpus papers)
    {
        var texts = papers.Select(paper => new { paper.Title, Abstract = paper.Abstract ?? "" });
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(texts));
    }
}
