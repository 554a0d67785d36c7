using Benchmarks.Commands;

// Each benchmark is a command that writes a Markdown table: dotnet run -c Release --project tests/Benchmarks -- lookup
return args switch
{
    ["lookup", .. string[] options] => LookupBenchmark.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Benchmarks lookup [--documents FILE...] [--repeat N...]");
    return 2;
}
