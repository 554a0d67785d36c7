using System.Globalization;

namespace Benchmarks.Support;

/// <summary>The corpora that a command is run on: one for each number of <c>--repeat</c>.</summary>
internal static class Corpora
{
    public static IEnumerable<(Document[] Documents, CompiledCorpus Corpus)> Of(string[] options)
    {
        Document[] documents = Document.Read(Options.Documents(options));
        CompiledCorpus corpus = CompiledCorpus.Compile(documents);
        string[] repeats = Options.Of(options, "--repeat");
        foreach (string repeat in repeats.Length > 0 ? repeats : ["1"])
        {
            int times = int.Parse(repeat, CultureInfo.InvariantCulture);
            Document[] all = CorpusRepeater.Repeat(corpus.Papers, documents, times);
            yield return (all, times == 1 ? corpus : CompiledCorpus.Compile(all));
        }
    }
}
