using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace Generator.Tests.Compiling.Related;

/// <summary>Computes the cosine of every pair by its definition, independently of the generator's code.</summary>
internal static class NaiveCosine
{
    public static Dictionary<string, double>[] Vectors(CorpusModel corpus)
    {
        string[][] terms = corpus.Papers
            .Select(paper => Terms(paper.Title.Text.Display).Concat(Terms(paper.Abstract?.Text.Display ?? "")).ToArray())
            .ToArray();
        Dictionary<string, int> frequencies = terms.SelectMany(paper => paper.Distinct()).CountBy(term => term).ToDictionary();
        return terms.Select(paper =>
        {
            Dictionary<string, double> vector = paper.CountBy(term => term).ToDictionary(
                count => count.Key,
                count => (1 + Math.Log(count.Value)) * Math.Sqrt(Math.Log((terms.Length + 1.0) / frequencies[count.Key])));
            double length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
            return vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
        }).ToArray();
    }

    public static double Of(Dictionary<string, double> left, Dictionary<string, double> right) =>
        left.Sum(pair => right.TryGetValue(pair.Key, out double weight) ? pair.Value * weight : 0);

    public static double[] Nearest(Dictionary<string, double>[] vectors, int paper, int count) => vectors
        .Where((_, other) => other != paper)
        .Select(other => Of(vectors[paper], other))
        .OrderDescending()
        .Take(count)
        .ToArray();

    private static List<string> Terms(string text)
    {
        var terms = new List<string>();
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            if (TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), exact, term, out int length) > 0)
                terms.Add(term[..length].ToString());
        }

        return terms;
    }
}
