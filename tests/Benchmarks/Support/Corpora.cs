using System.Globalization;
using System.Text;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>Compiles the corpora that a command measures.</summary>
internal static class Corpora
{
    /// <summary>
    /// A corpus for each number of <c>--repeat</c>: the documents, and copies of them in which every title and abstract differs.
    /// </summary>
    public static IEnumerable<(TestDocument[] Documents, LoadedCorpus Corpus)> Of(string[] options)
    {
        TestDocument[] documents = Options.Documents(options);
        LoadedCorpus corpus = Compile(documents);
        string[] repeats = Options.Of(options, "--repeat");
        foreach (string repeat in repeats.Length > 0 ? repeats : ["1"])
        {
            int times = int.Parse(repeat, CultureInfo.InvariantCulture);
            TestDocument[] all = [.. documents, .. Enumerable.Range(1, times - 1).Select(copy => Copy(corpus.Papers, copy))];
            yield return (all, times == 1 ? corpus : Compile(all));
        }
    }

    public static LoadedCorpus Compile(params TestDocument[] documents) =>
        new(GeneratorHost.Run(GeneratorHost.PapersClass, documents).Load());

    private static TestDocument Copy(PaperCorpus corpus, int copy)
    {
        var text = new StringBuilder("Get trending papers in your email inbox!\nSubscribe\n");
        foreach (Paper paper in corpus.Where(paper => paper.HasAbstract))
        {
            text.Append(Vary(paper.RawTitle, copy, paper.Index)).Append('\n');
            text.Append("In variant ").Append(copy).Append(": ").Append(paper.RawAbstract).Append('\n');
        }

        return new($"copy-{copy:D4}.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Inserts a number between two words: at varying places, since a fixed one would favour some hash functions.</summary>
    private static string Vary(string title, int copy, int paper)
    {
        List<string> words = [.. title.Split(' ')];
        words.Insert(1 + ((copy + paper) % words.Count), copy.ToString(CultureInfo.InvariantCulture));
        return string.Join(' ', words);
    }
}
