using Benchmarks.Commands;

// Each benchmark is a command that writes a Markdown table: dotnet run -c Release --project tests/Benchmarks -- lookup
return args switch
{
    ["lookup", .. string[] options] => LookupBenchmark.Run(options),
    ["search", .. string[] options] => SearchBenchmark.Run(options),
    ["sets", .. string[] options] => SetsBenchmark.Run(options),
    ["cluster", .. string[] options] => ClusterBenchmark.Run(options),
    ["simulate", .. string[] options] => SimulateCommand.Run(options),
    ["worst", .. string[] options] => WorstBenchmark.Run(options),
    ["startup", .. string[] options] => StartupBenchmark.Run(options),
    ["memory", .. string[] options] => MemoryBenchmark.Run(options),
    ["serve", .. string[] options] => ServeBenchmark.Run(options),
    ["build", .. string[] options] => BuildBenchmark.Run(options),
    ["edit", .. string[] options] => EditBenchmark.Run(options),
    ["reading", .. string[] options] => ReadingBenchmark.Run(options),
    ["fuzz", .. string[] options] => FuzzCommand.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage: Benchmarks COMMAND [--documents FILE...] [--repeat N...]

          lookup   Find, against dictionaries
          search   Search, against Lucene.NET, SQLite's full-text index and brute force (exit code 1 if that disagrees)
          sets     Search in ten and in a hundred corpora, against one corpus of the same papers and Lucene.NET's MultiReader (exit code 1
                   if the hits differ)
          cluster  a search by one and by three silos in processes of their own, against one in this process (exit code 1 if the hits differ)
          simulate no benchmark: searches in clusters of up to 200 machines, from times that are given [--search-ms N] [--spread N]
                   [--hop-ms N] [--stragglers SHARE] [--straggler-ms N] [--branching N] [--known-words SHARE]
          worst    the queries that take longest (exit code 1 if one takes more than 30 ms)
          startup  the time of a new process to its first title and its first hit, against JSON, parsing, SQLite and
                   Lucene.NET
          memory   the memory of a process that has the papers, against the same
          serve    the explorer's answers to a search, against the same out of SQLite, and what a process of it costs
                   [--connections N] [--rounds N]
          build    the time and the compiler's memory that a build takes, against a project without a corpus [--runs N]
          edit     what the generator costs an editor after an edit
          reading  how fast the documents are read, as they are and as the other formats that the library writes
          fuzz     no benchmark: runs made-up cases until one fails (exit code 1) [--seconds N] [--seed N] [--case N]
                   [--target readers|decoder|naming|query|image|compile...]
        """);
    return 2;
}
