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

    /// <summary>Builds the program; null if that fails, which is said.</summary>
    /// <param name="folder">Where to build.</param>
    /// <param name="documents">The documents to compile in.</param>
    /// <param name="papers">The same, for the contenders that have them otherwise.</param>
    /// <param name="isReadyToRun">Whether to compile all to machine code beforehand, or only what the packages have so.</param>
    public static ContendersProgram? Build(TemporaryFolder folder, Document[] documents, PaperCorpus papers, bool isReadyToRun)
    {
        string output = folder[isReadyToRun ? "ready-to-run" : "plain"];
        WriteDocuments(folder["documents"], documents);
        WriteJson(folder["papers.json"], papers);
        CommandResult result = CommandLine.Run("dotnet",
        [
            "publish", Path.Combine(Options.Root(), "tests", "Benchmarks", "Contenders", "Contenders.csproj"),
            "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-o", output, "--artifacts-path", folder["artifacts"], "-nodeReuse:false",
            // A document may have something to warn of.
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

        WriteDatabase(Path.Combine(output, "papers.db"), papers);
        return new(output);
    }

    public CommandResult Run(string contender, string task, string text)
    {
        CommandResult result = CommandLine.Run(Path.Combine(_folder, "Contenders"), [contender, task, text]);
        return result.Succeeded ? result : throw new InvalidOperationException(result.Output);
    }

    private static void WriteDocuments(string folder, Document[] documents)
    {
        Directory.CreateDirectory(folder);
        foreach (Document document in documents)
            File.WriteAllBytes(Path.Combine(folder, document.Name), document.Bytes);
    }

    private static void WriteJson(string file, PaperCorpus papers)
    {
        var texts = papers.Select(paper => new { paper.Title, Abstract = paper.Abstract ?? "" });
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(texts));
    }

    private static void WriteDatabase(string file, PaperCorpus papers)
    {
        using var database = new SqliteDatabase(file);
        database.Execute("CREATE TABLE papers(title TEXT, abstract TEXT)");
        database.Execute(
            "CREATE VIRTUAL TABLE search USING fts5(title, abstract, content='papers', tokenize='porter unicode61')");
        database.Execute("BEGIN");
        using (SqliteStatement insert = database.Prepare("INSERT INTO papers VALUES(?1, ?2)"))
        {
            foreach ((string title, string @abstract) in SqliteIndex.Texts(papers))
            {
                insert.Bind(1, title);
                insert.Bind(2, @abstract);
                insert.Step();
                insert.Reset();
            }
        }

        database.Execute("CREATE INDEX titles ON papers(title)");
        database.Execute("INSERT INTO search(search) VALUES('rebuild')");
        database.Execute("INSERT INTO search(search) VALUES('optimize')");
        database.Execute("COMMIT");
    }
}
