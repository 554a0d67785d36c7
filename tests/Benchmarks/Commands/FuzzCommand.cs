using System.Globalization;
using System.Text;
using Benchmarks.Support;
using TypedCorpus.Tests.Fuzzing;

namespace Benchmarks.Commands;

/// <summary>Fuzzes the code that takes text from outside for a given time; the exit code is 1 if a case fails.</summary>
internal static class FuzzCommand
{
    private const string AllTargets = "readers, decoder, naming, query, image, compile";

    public static int Run(string[] options)
    {
        int seconds = Number(options, "--seconds") is { } given ? (int)given : 20;
        ulong seed = Number(options, "--seed") ?? 1;
        long first = (long)(Number(options, "--case") ?? 0);
        string[] wanted = Options.Of(options, "--target");
        FuzzTarget[] targets =
            [.. Targets(options).Where(target => wanted.Length == 0 || wanted.Contains(target.Name, StringComparer.Ordinal))];
        if (targets.Length == 0)
        {
            Console.Error.WriteLine($"The targets are {AllTargets}.");
            return 2;
        }

        foreach (FuzzTarget target in targets)
        {
            var time = TimeSpan.FromSeconds((double)seconds / targets.Length);
            var run = new FuzzRun(target, seed);
            long cases = Options.Of(options, "--case").Length > 0 ? 1 : long.MaxValue;
            if (run.Run(time, cases, first) is { } find)
            {
                Console.WriteLine(find);
                return 1;
            }

            Console.WriteLine($"{target.Name}: seed {seed}, {run.Cases:N0} cases, {run.Cases / time.TotalSeconds:N0} each second, no find");
        }

        return 0;
    }

    private static FuzzTarget[] Targets(string[] options)
    {
        TestDocument[] documents = Options.Documents(options);
        string[] listings = [.. documents.Select(document => Encoding.UTF8.GetString(document.Bytes))];
        // A small corpus, so that many cases run.
        LoadedCorpus small = Corpora.Compile(
            documents.MinBy(document => document.Bytes.Length)!, new TestDocument("a.bib", FormatSamples.ByExtension[".bib"][0]));
        string[] keys = [.. small.Papers.SelectMany(paper => new[] { paper.Title, paper.Id, paper.Name ?? "" })];
        return
        [
            new ReaderTarget(listings),
            new DecoderTarget(listings),
            new NamingTarget(listings),
            new QueryTarget(small.Papers),
            new ImageTarget(new TestImage(small.Image), small.Owner, keys),
            new CompileTarget(listings),
        ];
    }

    private static ulong? Number(string[] options, string name) =>
        Options.Of(options, name) is [string given] ? ulong.Parse(given, CultureInfo.InvariantCulture) : null;
}
