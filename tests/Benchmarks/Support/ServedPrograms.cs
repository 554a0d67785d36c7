using System.Runtime.InteropServices;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>The explorer, published as users get it, and its contender with a database of the same papers.</summary>
internal sealed class ServedPrograms
{
    private ServedPrograms(TemporaryFolder folder)
    {
        Explorer = Path.Combine(folder["explorer"], "corpus");
        Sqlite = Path.Combine(folder["sqlite"], "SqliteServer");
        Database = folder["papers.db"];
    }

    public string Explorer { get; }

    public string Sqlite { get; }

    public string Database { get; }

    /// <summary>Publishes both; null if that fails, which is said.</summary>
    public static ServedPrograms? Publish(TemporaryFolder folder, PaperCorpus papers)
    {
        string benchmarks = Path.Combine(Options.Root(), "tests", "Benchmarks", "SqliteServer", "SqliteServer.csproj");
        if (!Publish(folder, Path.Combine(Options.Root(), "corpus", "Corpus.csproj"), "explorer")
            || !Publish(folder, benchmarks, "sqlite", "--self-contained", "false", "-p:PublishReadyToRun=true"))
            return null;
        var programs = new ServedPrograms(folder);
        WriteDatabase(programs.Database, papers);
        return programs;
    }

    private static bool Publish(TemporaryFolder folder, string project, string name, params string[] options)
    {
        CommandResult result = CommandLine.Run("dotnet",
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder[name],
            "--artifacts-path", folder["artifacts"], "-nodeReuse:false", "-p:UseSharedCompilation=false", .. options,
        ]);
        if (!result.Succeeded)
            Console.WriteLine($"{name} could not be published: {result.FirstError}\n");
        return result.Succeeded;
    }

    private static void WriteDatabase(string file, PaperCorpus papers)
    {
        using var database = new SqliteDatabase(file);
        database.Execute("CREATE TABLE papers(id TEXT, title TEXT, abstract TEXT)");
        database.Execute("CREATE VIRTUAL TABLE search USING fts5(title, abstract, content='papers', tokenize='porter unicode61')");
        database.Execute("BEGIN");
        using (SqliteStatement insert = database.Prepare("INSERT INTO papers VALUES(?1, ?2, ?3)"))
        {
            foreach (Paper paper in papers)
            {
                insert.Bind(1, paper.Id);
                insert.Bind(2, paper.Title);
                insert.Bind(3, paper.Abstract ?? "");
                insert.Step();
                insert.Reset();
            }
        }

        database.Execute("INSERT INTO search(search) VALUES('rebuild')");
        database.Execute("INSERT INTO search(search) VALUES('optimize')");
        database.Execute("COMMIT");
    }
}
