using System.Globalization;
using System.Text;
using TypedCorpus;

namespace Benchmarks.Support;

/// <summary>Makes a larger corpus of one: copies of it in which every title and abstract is another.</summary>
internal static class CorpusRepeater
{
    public static Document[] Repeat(PaperCorpus corpus, Document[] documents, int times) =>
        [.. documents, .. Enumerable.Range(1, times - 1).Select(copy => Copy(corpus, copy))];

    private static Document Copy(PaperCorpus corpus, int copy)
    {
        var text = new StringBuilder("Get trending papers in your email inbox!\nSubscribe\n");
        foreach (Paper paper in corpus.Where(paper => paper.HasAbstract))
        {
            text.Append(Vary(paper.RawTitle, copy, paper.Index)).Append('\n');
            text.Append("In variant ").Append(copy).Append(": ").Append(paper.RawAbstract).Append('\n');
        }

        return new($"copy-{copy:D4}.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Puts a number between two words: not always the same ones, as that would favour some hash.</summary>
    private static string Vary(string title, int copy, int paper)
    {
        List<string> words = [.. title.Split(' ')];
        words.Insert(1 + ((copy + paper) % words.Count), copy.ToString(CultureInfo.InvariantCulture));
        return string.Join(' ', words);
    }
}
